package campus.onecard.server.report;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.DayFigures.Check;
import campus.onecard.domain.books.DayFigures.Movement;
import campus.onecard.domain.books.DayFigures.Standing;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.report.ReportLine.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What stands on a day's report, line by line. Pure. */
final class DayLines {

    private static final String CARDHOLDERS = "CARDHOLDERS";

    private final DayFigures day;
    private final Words words;
    private final List<ReportLine> lines = new ArrayList<>();

    private DayLines(DayFigures day, Words words) {
        this.day = day;
        this.words = words;
    }

    static List<ReportLine> of(DayFigures day, Words words) {
        DayLines all = new DayLines(day, words);
        all.settlement();
        all.trialBalance();
        all.owners("payables", "MERCHANT_PAYABLES", false);
        all.owners("drawers", "CASH_DRAWERS", true);
        all.clearing();
        all.checks();
        return List.copyOf(all.lines);
    }

    private void add(Kind kind, String label, String... cells) {
        lines.add(ReportLine.of(kind, label, cells));
    }

    private void section(String key, String... columns) {
        add(Kind.SECTION, words.line("report.section." + key));
        String[] cells = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            cells[i] = words.stacked("report.column." + columns[i]);
        }
        add(Kind.COLUMNS, words.stacked("report.column.item"), cells);
    }

    /** R1: opening, what came, what went, closing. */
    private void settlement() {
        section("settlement", "count", "amount");
        Money opening = sum(CARDHOLDERS, Standing::opening);
        add(Kind.ROW, words.line("report.opening"), "", Amount.of(opening));
        Money difference = opening;
        for (MovementKind kind : MovementKind.values()) {
            Movement moved = moved(kind);
            difference = difference.plus(moved.credit()).minus(moved.debit());
            if (kind == MovementKind.ADJUSTMENT || isReceived(kind)) {
                add(Kind.ROW, in(kind), count(moved), Amount.of(moved.credit()));
            }
        }
        for (MovementKind kind : MovementKind.values()) {
            Movement moved = moved(kind);
            if (kind == MovementKind.ADJUSTMENT || !isReceived(kind)) {
                add(Kind.ROW, out(kind), count(moved), Amount.of(moved.debit().negated()));
            }
        }
        Money closing = sum(CARDHOLDERS, Standing::closing);
        add(Kind.TOTAL, words.line("report.closing"), "", Amount.of(closing));
        Money gap = closing.minus(difference);
        add(Kind.ROW, words.line("report.difference"), "", Amount.of(gap));
        add(Kind.NOTE, words.chinese("report.capitals", Amount.capitals(closing)));
    }

    private String in(MovementKind kind) {
        return words.line("report.in." + kind.name());
    }

    private String out(MovementKind kind) {
        return words.line("report.out." + kind.name());
    }

    /** Adjustments up and down are counted together, so neither line has a count of its own. */
    private static String count(Movement moved) {
        return moved.kind() == MovementKind.ADJUSTMENT && moved.entries() > 0
                ? ""
                : String.format(Locale.ROOT, "%,d", moved.entries());
    }

    private static boolean isReceived(MovementKind kind) {
        return switch (kind) {
            case PAYMENT, TOP_UP_REVERSAL, FEE, DEPOSIT, CLOSING -> false;
            case TOP_UP,
                    CARRY_OVER,
                    REFUND,
                    TRANSFER,
                    FEE_RETURN,
                    DEPOSIT_RETURN,
                    SUBSIDY,
                    ADJUSTMENT ->
                    true;
        };
    }

    private Movement moved(MovementKind kind) {
        return day.movements().stream()
                .filter(m -> m.ledger().equals(CARDHOLDERS) && m.kind() == kind)
                .findFirst()
                .orElse(new Movement(CARDHOLDERS, 0, kind, 0, Money.ZERO, Money.ZERO));
    }

    /** R10. */
    private void trialBalance() {
        section(
                "trial",
                "opening-debit",
                "opening-credit",
                "debit",
                "credit",
                "closing-debit",
                "closing-credit");
        Money[] totals = new Money[ReportLine.CELLS];
        java.util.Arrays.fill(totals, Money.ZERO);
        for (String ledger : ledgers(_ -> true)) {
            Money opening = sum(ledger, Standing::opening);
            Money closing = sum(ledger, Standing::closing);
            Money debit = moved(ledger, Movement::debit);
            Money credit = moved(ledger, Movement::credit);
            add(
                    Kind.ROW,
                    words.line("report.ledger." + ledger),
                    Amount.debit(opening),
                    Amount.credit(opening),
                    Amount.of(debit),
                    Amount.of(credit),
                    Amount.debit(closing),
                    Amount.credit(closing));
            Money[] row = {
                opening.isNegative() ? opening.negated() : Money.ZERO,
                opening.isNegative() ? Money.ZERO : opening,
                debit,
                credit,
                closing.isNegative() ? closing.negated() : Money.ZERO,
                closing.isNegative() ? Money.ZERO : closing
            };
            for (int i = 0; i < totals.length; i++) {
                totals[i] = totals[i].plus(row[i]);
            }
        }
        String[] cells = java.util.Arrays.stream(totals).map(Amount::of).toArray(String[]::new);
        add(Kind.TOTAL, words.line("report.total"), cells);
    }

    private List<String> ledgers(Predicate<String> which) {
        return day.standings().stream().map(Standing::ledger).distinct().filter(which).toList();
    }

    private Money sum(String ledger, java.util.function.Function<Standing, Money> which) {
        return day.standings().stream()
                .filter(s -> s.ledger().equals(ledger))
                .map(which)
                .reduce(Money.ZERO, Money::plus);
    }

    private Money moved(String ledger, java.util.function.Function<Movement, Money> which) {
        return day.movements().stream()
                .filter(m -> m.ledger().equals(ledger))
                .map(which)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * Merchants or drawers, each with what came and went.
     *
     * @param asset what is owned stands with minus in the books and with plus on paper
     */
    private void owners(String key, String ledger, boolean asset) {
        section(key, "opening", asset ? "received" : "paid", asset ? "paid" : "earned", "closing");
        Money opening = Money.ZERO;
        Money debit = Money.ZERO;
        Money credit = Money.ZERO;
        for (Standing s : day.standings()) {
            if (s.ledger().equals(ledger)) {
                Money down = moved(s, Movement::debit);
                Money up = moved(s, Movement::credit);
                four(Kind.ROW, s.name(), asset, s.opening(), down, up);
                opening = opening.plus(s.opening());
                debit = debit.plus(down);
                credit = credit.plus(up);
            }
        }
        four(Kind.TOTAL, words.line("report.total"), asset, opening, debit, credit);
    }

    private void four(
            Kind kind, String label, boolean asset, Money opening, Money debit, Money credit) {
        Money closing = opening.plus(credit).minus(debit);
        add(
                kind,
                label,
                Amount.of(asset ? opening.negated() : opening),
                Amount.of(debit),
                Amount.of(credit),
                Amount.of(asset ? closing.negated() : closing));
    }

    private Money moved(Standing of, java.util.function.Function<Movement, Money> which) {
        return day.movements().stream()
                .filter(m -> m.ledger().equals(of.ledger()) && m.owner() == of.owner())
                .map(which)
                .reduce(Money.ZERO, Money::plus);
    }

    private void clearing() {
        section("clearing", "opening", "debit", "credit", "closing");
        for (String ledger : ledgers(l -> l.endsWith("_CLEARING") || l.equals("IMBALANCES"))) {
            four(
                    Kind.ROW,
                    words.line("report.ledger." + ledger),
                    false,
                    sum(ledger, Standing::opening),
                    moved(ledger, Movement::debit),
                    moved(ledger, Movement::credit));
        }
    }

    private void checks() {
        section("checks", "books", "sub-ledger", "difference");
        for (Check check : day.checks()) {
            add(
                    Kind.ROW,
                    words.line("report.check." + check.ledger()),
                    Amount.of(check.books()),
                    Amount.of(check.subLedger()),
                    Amount.of(check.books().minus(check.subLedger())));
        }
    }
}
