package campus.onecard.server.terminal;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.CloseDay;
import campus.onecard.domain.terminal.DayClosed;
import campus.onecard.domain.terminal.Figures;
import campus.onecard.domain.terminal.OpenDay;
import campus.onecard.domain.terminal.TerminalDay;
import campus.onecard.domain.terminal.TerminalTotals;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.Machine;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.http.Reply;
import campus.onecard.server.key.PaymentChallenges;
import campus.onecard.server.ledger.EntryIds;
import campus.onecard.server.terminal.TerminalDayDao.Closing;
import campus.onecard.server.terminal.TerminalDayDao.Opening;
import campus.onecard.server.terminal.TerminalDayDao.Stand;

import org.jdbi.v3.core.Jdbi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A terminal's day: opening, totals, closing. No money moves here. */
public final class TerminalDayRoutes {

    private static final String CURRENCY = "CNY";

    private final Jdbi jdbi;
    private final BlockedList blocked;
    private final PaymentChallenges challenges;
    private final InstantSource clock;

    public TerminalDayRoutes(Jdbi jdbi, PaymentChallenges challenges, InstantSource clock) {
        this.challenges = challenges;
        this.jdbi = jdbi;
        this.blocked = new BlockedList(jdbi);
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(TerminalRoutes.OPEN_DAY, this::open);
        bindings.on(TerminalRoutes.TOTALS, (call, body) -> totals(call));
        bindings.onCommand(TerminalRoutes.CLOSE_DAY, this::close);
        bindings.on(TerminalRoutes.CHALLENGE, (call, body) -> challenges.current(call.device()));
        bindings.on(TerminalRoutes.BLOCKED, (call, body) -> blocked.since(call.query("since")));
    }

    private TerminalDay open(Call call, OpenDay asked) {
        Machine terminal = call.enrolled();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = CampusTime.dayOf(now);
        if (Math.abs(ChronoUnit.DAYS.between(today, asked.day())) > 1) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD,
                    "The day is " + today + " here. Set the terminal's clock.");
        }
        Opening opening =
                new Opening(
                        terminal.terminal(), terminal.requiredOutlet(), asked.day().toEpochDay());
        String id = asked.id().toString();
        return jdbi.withExtension(
                TerminalDayDao.class,
                dao -> {
                    dao.open(id, opening, now.toEpochMilli());
                    if (!dao.opening(id).filter(opening::equals).isPresent()) {
                        throw reused();
                    }
                    return day(asked.day(), terminal.requiredOutlet(), stand(dao, terminal), now);
                });
    }

    private TerminalDay day(LocalDate day, int outlet, Stand stand, Instant now) {
        return new TerminalDay(
                day,
                outlet,
                stand.outletName(),
                stand.place(),
                stand.merchantName(),
                CURRENCY,
                Money.ZERO,
                now,
                blocked.version());
    }

    private TerminalTotals totals(Call call) {
        LocalDate day =
                call.query("day")
                        .map(TerminalDayRoutes::dayIn)
                        .orElseGet(() -> CampusTime.dayOf(clock.instant()));
        return new TerminalTotals(
                day,
                jdbi.withExtension(TerminalDayDao.class, dao -> books(dao, call.enrolled(), day)));
    }

    private Reply<DayClosed> close(Call call, CloseDay asked) {
        Machine terminal = call.enrolled();
        String id = asked.id().toString();
        return jdbi.withExtension(
                TerminalDayDao.class,
                dao -> {
                    Optional<Closing> before = dao.closing(id);
                    if (before.isEmpty()) {
                        Figures books = books(dao, terminal, asked.day());
                        Closing now = closing(terminal, asked, books, clock.millis());
                        dao.close(id, now, now.own(), now.books());
                    }
                    Closing kept = dao.closing(id).orElseThrow();
                    if (!kept.equals(closing(terminal, asked, kept.books(), kept.at()))) {
                        throw reused();
                    }
                    return new Reply<>(answer(asked.id(), kept), before.isPresent());
                });
    }

    private static Closing closing(Machine terminal, CloseDay asked, Figures books, long at) {
        return new Closing(
                terminal.terminal(),
                terminal.requiredOutlet(),
                asked.day().toEpochDay(),
                asked.own(),
                books,
                at);
    }

    private static DayClosed answer(UUID id, Closing kept) {
        boolean agreed = kept.own().equals(kept.books());
        return new DayClosed(
                id,
                LocalDate.ofEpochDay(kept.day()),
                agreed ? DayClosed.Verdict.AGREED : DayClosed.Verdict.DIFFERENT,
                kept.own(),
                kept.books(),
                Instant.ofEpochMilli(kept.at()));
    }

    private static Figures books(TerminalDayDao dao, Machine terminal, LocalDate day) {
        long from = EntryIds.firstAt(CampusTime.startOf(day));
        long below = EntryIds.firstAt(CampusTime.startOf(day.plusDays(1)));
        Figures figures = Figures.NONE;
        for (var sum :
                dao.sums(stand(dao, terminal).merchant(), terminal.terminal(), from, below)) {
            figures = with(figures, sum.kind(), sum.number(), Money.ofFen(sum.amount()));
        }
        return figures;
    }

    private static Figures with(Figures f, String kind, int number, Money amount) {
        return switch (kind) {
            case "CARD_PAYMENT" ->
                    new Figures(
                            number, amount, f.refunds(), f.refunded(), f.reversals(), f.reversed());
            case "REFUND" ->
                    new Figures(
                            f.payments(), f.paid(), number, amount, f.reversals(), f.reversed());
            default ->
                    new Figures(f.payments(), f.paid(), f.refunds(), f.refunded(), number, amount);
        };
    }

    private static Stand stand(TerminalDayDao dao, Machine terminal) {
        int outlet = terminal.requiredOutlet();
        return dao.stand(outlet)
                .orElseThrow(() -> new IllegalStateException("outlet " + outlet + " is gone"));
    }

    private static LocalDate dayIn(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException e) {
            // Falls through: one answer for every text that is no day of ours.
        }
        throw new ProblemException(
                ErrorCode.INVALID_FIELD, "Give the day as YYYY-MM-DD, for example 2026-09-01.");
    }

    private static ProblemException reused() {
        return new ProblemException(
                ErrorCode.ID_REUSED,
                "This id was used for something else. Make a new id for a new wish.");
    }
}
