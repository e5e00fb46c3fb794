package campus.onecard.server.demo;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.time.CampusTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything that happens in the invented term.
 *
 * @param before what happens before the subsidy is granted, in order of time
 * @param after what happens then
 */
record DemoStory(List<DemoEvent> before, DemoSubsidy subsidy, List<DemoEvent> after) {

    /** Of so many one has the same errand. */
    private static final int ONE_OF = 15;

    /**
     * @param others who of the roster has a history, besides the introduced people
     * @param from the first day, at least twelve weeks before the end
     * @param end nothing happens at or after it
     */
    static DemoStory of(List<RosterEntry> others, LocalDate from, Instant end) {
        List<DemoEvent> all = new ArrayList<>();
        DemoPeople.ALL.forEach(person -> all.addAll(introduced(person, from, end)));
        List<AccountNumber> entitled = entitled(others);
        for (int i = 0; i < others.size(); i++) {
            RosterEntry one = others.get(i);
            List<DemoEvent> term = DemoTerm.usual(one.number(), one.legacyBalance(), from, end);
            all.addAll(term);
            all.addAll(errand(i % ONE_OF, new DemoErrands(one.number(), term, from)));
        }
        DemoSubsidy subsidy = DemoSubsidy.in(from, entitled);
        all.addAll(subsidy.claims());
        Collections.sort(all);
        int split = (int) all.stream().filter(e -> e.at().isBefore(subsidy.at())).count();
        return new DemoStory(all.subList(0, split), subsidy, all.subList(split, all.size()));
    }

    private static List<DemoEvent> introduced(DemoPerson person, LocalDate from, Instant end) {
        RosterEntry entry = person.entry();
        if (person == DemoPeople.HEAVY) {
            return DemoTerm.heavy(entry.number(), entry.legacyBalance(), from, end);
        }
        boolean lost = person == DemoPeople.LOST;
        Instant last = lost ? CampusTime.startOf(from.plusDays(DemoErrands.LOST_ON)) : end;
        List<DemoEvent> term = DemoTerm.usual(entry.number(), entry.legacyBalance(), from, last);
        var errands = new DemoErrands(entry.number(), term, from);
        List<DemoEvent> all = new ArrayList<>(term);
        if (lost) {
            all.addAll(errands.loss().all());
        } else if (person == DemoPeople.REGULAR) {
            errands.refunds().mistypedTopUp().bank().fees().limits().correction();
            all.addAll(errands.all());
        }
        return all;
    }

    private static List<DemoEvent> errand(int turn, DemoErrands errands) {
        return switch (turn) {
            case 0 -> errands.refunds().all();
            case 3 -> errands.mistypedTopUp().all();
            case 6 -> errands.bank().fees().all();
            case 9 -> errands.limits().all();
            case 12 -> errands.correction().all();
            default -> List.of();
        };
    }

    /** Two of the introduced people, of whom the first claims it, and one of eight others. */
    private static List<AccountNumber> entitled(List<RosterEntry> others) {
        List<AccountNumber> entitled = new ArrayList<>();
        entitled.add(DemoPeople.REGULAR.number());
        entitled.add(DemoPeople.FRESH.number());
        for (int i = 0; i < others.size(); i += 8) {
            entitled.add(others.get(i).number());
        }
        return entitled;
    }

    /** How many commands it is. */
    int movements() {
        return before.size() + subsidy.entitled().size() + after.size();
    }
}
