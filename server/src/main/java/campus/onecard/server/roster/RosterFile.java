package campus.onecard.server.roster;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.roster.RosterEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A roster file, read: the people in it and the rows that are none.
 *
 * @param people in the order of the file, each number once
 * @param faults in the order of the file; a row may have several
 */
record RosterFile(List<Person> people, List<RowFault> faults) {

    /**
     * @param line where the row starts, from 1
     */
    record Person(int line, RosterEntry entry) {}

    /**
     * Reads a CSV file as spreadsheets write it.
     *
     * @param today nobody is born later
     * @throws RosterFileException when the file as a whole cannot be read; a bad row is no reason
     */
    static RosterFile read(byte[] file, LocalDate today) throws RosterFileException {
        CsvLines lines = new CsvLines(RosterText.decode(file));
        if (!lines.hasNext()) {
            throw new RosterFileException("roster.file.empty");
        }
        List<String> titles =
                lines.next(_ -> true)
                        .cells()
                        .orElseThrow(() -> new RosterFileException("roster.header.none", 1));
        Reading reading = new Reading(RosterHeader.of(titles), today);
        while (lines.hasNext()) {
            reading.row(lines.next(cells -> cells.size() == titles.size()));
        }
        return new RosterFile(List.copyOf(reading.people), List.copyOf(reading.faults));
    }

    private static final class Reading {

        private final RosterHeader header;
        private final LocalDate today;
        private final List<Person> people = new ArrayList<>();
        private final List<RowFault> faults = new ArrayList<>();
        private final Map<AccountNumber, Integer> seen = new HashMap<>();

        Reading(RosterHeader header, LocalDate today) {
            this.header = header;
            this.today = today;
        }

        void row(CsvLines.Cells row) {
            if (row.cells().isEmpty()) {
                faults.add(RowFault.ofRow(row.line(), "roster.row.quote"));
                return;
            }
            List<String> cells = row.cells().get();
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            RosterRow judged = new RosterRow(row.line(), header, cells, today);
            judged.read().ifPresent(entry -> keep(row.line(), entry));
            faults.addAll(judged.faults());
        }

        private void keep(int line, RosterEntry entry) {
            Integer earlier = seen.putIfAbsent(entry.number(), line);
            if (earlier == null) {
                people.add(new Person(line, entry));
            } else {
                faults.add(RowFault.in(line, Column.NUMBER, "roster.row.twice", earlier));
            }
        }
    }
}
