package campus.onecard.server.bank;

import campus.onecard.domain.bank.Reconciliation;
import campus.onecard.domain.bank.Reconciliation.Difference;
import campus.onecard.domain.bank.Reconciliation.Kind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.outside.OrderBooks;
import campus.onecard.server.outside.OrderWord;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Compares the bank's file of a day with our transfers of that day, order by order. */
final class Reconciler {

    private final OrderBooks books;
    private final LocalDate day;
    private final Map<UUID, List<Money>> theirs = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int matched;
    private int settled;
    private Money sum = Money.ZERO;

    private Reconciler(OrderBooks books, LocalDate day, StatementFile file) {
        this.books = books;
        this.day = day;
        for (StatementFile.Line line : file.lines()) {
            theirs.computeIfAbsent(line.order(), _ -> new ArrayList<>()).add(line.amount());
        }
    }

    /**
     * Settles what is open here and done there, and says what does not agree.
     *
     * @param ours all transfers that were ordered on that day
     */
    static Reconciliation run(
            OrderBooks books, LocalDate day, List<Hold> ours, StatementFile file) {
        Reconciler reconciler = new Reconciler(books, day, file);
        ours.forEach(reconciler::compare);
        reconciler.theirs.forEach((id, amounts) -> reconciler.stranger(id, amounts.getFirst()));
        return new Reconciliation(
                day,
                reconciler.matched,
                reconciler.sum,
                reconciler.settled,
                reconciler.differences);
    }

    private void compare(Hold order) {
        List<Money> lines = theirs.remove(order.id());
        if (lines == null) {
            if (isDone(order)) {
                differ(order.id(), Kind.OURS_ONLY, order.settled(), null);
            }
            return;
        }
        Money amount = lines.getFirst();
        if (!amount.equals(order.amount())) {
            differ(order.id(), Kind.AMOUNT_DIFFERS, order.amount(), amount);
        } else if (order.isPending() && books.settle(order, new OrderWord.Done())) {
            settled++;
            match(amount);
        } else if (!isDone(order)) {
            differ(order.id(), Kind.THEIRS_ONLY, null, amount);
        } else if (lines.size() > 1) {
            Money all = lines.stream().reduce(Money.ZERO, Money::plus);
            differ(order.id(), Kind.TWICE, order.settled(), all);
        } else {
            match(amount);
        }
    }

    private static boolean isDone(Hold order) {
        return order.settled().isPositive();
    }

    private void match(Money amount) {
        matched++;
        sum = sum.plus(amount);
    }

    private void stranger(UUID id, Money amount) {
        differ(id, Kind.THEIRS_ONLY, null, amount);
    }

    private void differ(UUID id, Kind kind, @Nullable Money our, @Nullable Money their) {
        differences.add(new Difference(id, kind, our, their));
    }
}
