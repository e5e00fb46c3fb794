package campus.onecard.server.payee.simulator;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.money.Money;
import campus.onecard.server.outside.OrderState.State;
import campus.onecard.server.outside.simulator.KeptOrder;
import campus.onecard.server.payee.PayeeWire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the invented payees know and how they decide: everybody has the same kinds of bills, every
 * room from 1-101 to 9-640 exists, and what is left there follows from its number and from what was
 * paid for it.
 */
final class PayeeHouse {

    private static final Pattern ROOM = Pattern.compile("[1-9]-[1-6](0[1-9]|[123]\\d|40)");
    private static final Money LARGEST = Money.ofYuan(2000);

    private final LocalDate termEnds;

    /**
     * @param termEnds the day on which bills are due
     */
    PayeeHouse(LocalDate termEnds) {
        this.termEnds = termEnds;
    }

    /** Open bills of a person, without those that an earlier order has paid. */
    List<Bill> bills(String payee, String account, List<KeptOrder> earlier) {
        return all(payee, account).stream()
                .filter(bill -> !isPaid(payee, bill.number(), earlier))
                .toList();
    }

    private List<Bill> all(String payee, String account) {
        List<Bill> bills = new ArrayList<>();
        switch (payee) {
            case "EXAM" -> {
                bills.add(bill("CET6", account, "全国大学英语六级考试", Money.ofYuan(30)));
                bills.add(bill("NCRE2", account, "全国计算机等级考试二级", Money.ofYuan(89)));
            }
            case "DORM" -> bills.add(bill("ROOM", account, "住宿费（本学年）", Money.ofYuan(1200)));
            default -> {}
        }
        return bills;
    }

    private Bill bill(String what, String account, String title, Money amount) {
        return new Bill(what + "-" + account, title, amount, termEnds);
    }

    private static boolean isPaid(String payee, String bill, List<KeptOrder> earlier) {
        return earlier.stream()
                .filter(order -> order.state() == State.DONE)
                .map(PayeeHouse::said)
                .anyMatch(o -> o.payee().equals(payee) && o.reference().equals(bill));
    }

    private static PayeeWire.Order said(KeptOrder order) {
        return Json.lenient().readValue(order.content(), PayeeWire.Order.class);
    }

    /** A room with what is left on its meter, or a person's own account there. */
    PayeeWire.Known lookUp(PayeeWire.Question asked, List<KeptOrder> earlier) {
        String reference = asked.reference();
        boolean known =
                asked.payee().equals("POWER")
                        ? ROOM.matcher(reference).matches()
                        : reference.isEmpty();
        if (!known) {
            return new PayeeWire.Known(false, reference, null);
        }
        String whose = reference.isEmpty() ? asked.account() : reference;
        Money left = Money.ofFen(Math.floorMod(whose.hashCode() * 31L, 4_000L));
        for (KeptOrder order : earlier) {
            left =
                    order.state() == State.DONE && isFor(asked, said(order))
                            ? left.plus(order.amount())
                            : left;
        }
        return new PayeeWire.Known(true, reference, left);
    }

    private static boolean isFor(PayeeWire.Question asked, PayeeWire.Order order) {
        return order.payee().equals(asked.payee())
                && order.reference().equals(asked.reference())
                && (!order.reference().isEmpty() || order.account().equals(asked.account()));
    }

    /** Why an order is not taken, as a code of fees; empty when it is. */
    Optional<String> refusal(PayeeWire.Order order, List<KeptOrder> earlier) {
        if (!order.amount().isPositive() || order.amount().isMoreThan(LARGEST)) {
            return Optional.of("AMOUNT");
        }
        return switch (order.payee()) {
            case "EXAM", "DORM" -> billRefusal(order, earlier);
            case "POWER" ->
                    ROOM.matcher(order.reference()).matches()
                            ? Optional.empty()
                            : Optional.of("REFERENCE_UNKNOWN");
            default -> Optional.empty();
        };
    }

    private Optional<String> billRefusal(PayeeWire.Order order, List<KeptOrder> earlier) {
        Optional<Bill> bill =
                all(order.payee(), order.account()).stream()
                        .filter(b -> b.number().equals(order.reference()))
                        .findFirst();
        if (bill.isEmpty()) {
            return Optional.of("BILL_UNKNOWN");
        }
        if (isPaid(order.payee(), order.reference(), earlier)) {
            return Optional.of("BILL_PAID");
        }
        return bill.get().amount().equals(order.amount())
                ? Optional.empty()
                : Optional.of("AMOUNT");
    }
}
