package campus.onecard.server.simulate;

import campus.onecard.server.deposit.Deposit;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.intent.VoidOrder;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.subsidy.GrantSubsidy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How money gets under way, as the rules are written. */
final class OracleOrders {

    /** Name, among what else is written, the bill that is taken and the one that is freed. */
    static final String BILL = "bill";

    static final String FREED = "bill is free";

    private final Oracle oracle;

    OracleOrders(Oracle oracle) {
        this.oracle = oracle;
    }

    /** An order that never came: its id is taken, and nobody's account is looked at. */
    Expected never(VoidOrder order) {
        return Expected.declined("VOIDED", new Sheet(0), order.amount().fen()).at(order.place());
    }

    /** K-05: spends like a payment, without a card, and waits for the payee. */
    Expected fee(FeeOrder order, long at) {
        Sheet sheet = oracle.sheets.get(order.accountId());
        int payee = order.place().outlet();
        if (sheet == null || !SimulatedCampus.PAYEES.contains(payee)) {
            return Expected.nothing();
        }
        long fen = order.amount().fen();
        long today = Oracle.dayOf(at);
        Optional<String> reason = OracleTill.whyNotSpend(sheet, true, fen, order.pin(), today);
        if (reason.isPresent()) {
            return Expected.declined(reason.get(), sheet, fen)
                    .at(order.place())
                    .saying(OracleTill.detail(reason.get(), sheet, fen, order.pin()));
        }
        String bill = payee + "/" + order.reference();
        if (order.isBill() && oracle.bills.containsValue(bill)) {
            return Expected.declined("BILL_TAKEN", sheet, fen).at(order.place());
        }
        Expected held =
                held(sheet, fen, today)
                        .at(order.place())
                        .saying(order.reference())
                        .promise(pending(order.id(), sheet, "FEE", fen, payee, 0, today));
        if (order.isBill()) {
            held.also(BILL, bill);
        }
        return held;
    }

    /** Spends like a payment; what is not used comes back. */
    Expected deposit(Deposit deposit, long at) {
        Sheet sheet = oracle.sheets.get(deposit.accountId());
        int outlet = deposit.place().outlet();
        if (sheet == null || !oracle.merchants.containsKey(outlet)) {
            return Expected.nothing();
        }
        long fen = deposit.amount().fen();
        long today = Oracle.dayOf(at);
        boolean held = oracle.isActiveCardOf(deposit.card().value(), sheet.id);
        Optional<String> reason = OracleTill.whyNotSpend(sheet, held, fen, deposit.pin(), today);
        if (reason.isPresent()) {
            return Expected.declined(reason.get(), sheet, fen)
                    .at(deposit.place())
                    .saying(OracleTill.detail(reason.get(), sheet, fen, deposit.pin()));
        }
        long until = at + deposit.lasts().toMillis();
        return held(sheet, fen, today)
                .at(deposit.place())
                .saying(OracleTill.proven(deposit.pin()))
                .promise(pending(deposit.id(), sheet, "DEPOSIT", fen, outlet, until, today));
    }

    private static Expected held(Sheet sheet, long fen, long today) {
        return Expected.approved(
                sheet.pay(fen, today).holding(1),
                fen,
                new Expected.Side("CARDHOLDERS", sheet.id, -fen),
                new Expected.Side("HELD", sheet.id, fen));
    }

    /** R13: by two people; the money waits for its owner. */
    Expected grant(GrantSubsidy grant, long at) {
        Sheet sheet = oracle.sheets.get(grant.accountId());
        if (sheet == null) {
            return Expected.nothing();
        }
        long fen = grant.amount().fen();
        long until = grant.expires().map(Instant::toEpochMilli).orElse(0L);
        Optional<String> reason = Optional.empty();
        if (grant.approval().maker().equals(grant.approval().checker())) {
            reason = Optional.of("SAME_PERSON");
        } else if (sheet.status.equals("CLOSED")) {
            reason = Optional.of("ACCOUNT_NOT_ACTIVE");
        } else if (until != 0 && at >= until) {
            reason = Optional.of("EXPIRED");
        }
        if (reason.isPresent()) {
            return Expected.declined(reason.get(), sheet, fen).by(Optional.of(grant.approval()));
        }
        return Expected.approved(
                        sheet.holding(1),
                        fen,
                        new Expected.Side("SUBSIDY_FUND", 0, -fen),
                        new Expected.Side("UNCLAIMED", sheet.id, fen))
                .at(Place.CENTRE)
                .by(Optional.of(grant.approval()))
                .promise(pending(grant.id(), sheet, "SUBSIDY", fen, 0, until, 0));
    }

    private static Expected.Promise pending(
            UUID id, Sheet sheet, String purpose, long fen, int outlet, long until, long day) {
        return new Expected.Promise(id, sheet.id, purpose, fen, outlet, "PENDING", 0, until, day);
    }
}
