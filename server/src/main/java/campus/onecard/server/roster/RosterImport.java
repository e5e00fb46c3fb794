package campus.onecard.server.roster;

import campus.onecard.domain.roster.RosterAnswer.Result;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.server.roster.RosterFile.Person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Brings the people of a file to the desk, batch by batch, and keeps count. */
final class RosterImport {

    private final RosterDesk desk;
    private final RosterFile file;
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
    private final List<RowFault> faults;
    private int done;

    RosterImport(RosterDesk desk, RosterFile file) {
        this.desk = desk;
        this.file = file;
        this.faults = new ArrayList<>(file.faults());
    }

    /** How many people the file has. */
    int total() {
        return file.people().size();
    }

    boolean hasNext() {
        return done < total();
    }

    /**
     * Brings the next batch. When it returns, those people are kept whatever happens.
     *
     * @return how many people were brought so far
     */
    int next() {
        List<Person> part = file.people().subList(done, Math.min(total(), done + RosterBatch.MOST));
        List<Result> results =
                desk.admit(new RosterBatch(part.stream().map(Person::entry).toList())).results();
        for (int i = 0; i < part.size(); i++) {
            counts.merge(results.get(i), 1, Integer::sum);
            if (results.get(i) == Result.CONFLICT) {
                faults.add(RowFault.in(part.get(i).line(), Column.NUMBER, "roster.row.conflict"));
            }
        }
        done += part.size();
        return done;
    }

    /** All that was rejected so far, in the order of the file. */
    List<RowFault> faults() {
        return faults.stream().sorted(Comparator.comparingInt(RowFault::line)).toList();
    }

    Tally tally() {
        return new Tally(
                counts.getOrDefault(Result.IMPORTED, 0),
                counts.getOrDefault(Result.UNCHANGED, 0),
                (int) faults.stream().map(RowFault::line).distinct().count());
    }
}
