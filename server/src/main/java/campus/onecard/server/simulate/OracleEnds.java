package campus.onecard.server.simulate;

import campus.onecard.server.deposit.SettleDeposit;
import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.hold.ExpireHold;
import campus.onecard.server.hold.TellUnanswered;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.subsidy.ClaimSubsidy;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** How money that is under way arrives, goes back or lapses: once. */
final class OracleEnds {

    private final Oracle oracle;

    OracleEnds(Oracle oracle) {
        this.oracle = oracle;
    }

    Expected transfer(SettleTransfer answer, long at) {
        Optional<Expected.Promise> found =
                find(answer.order(), answer.accountId(), "BANK_TRANSFER", answer.place());
        if (found.isEmpty()) {
            return Expected.nothing();
        }
        Expected.Promise order = found.get();
        Sheet sheet = oracle.owner(order);
        long fen = order.fen();
        Optional<String> over = over(order, at);
        Expected expected;
        if (over.isPresent()) {
            return Expected.declined(over.get(), sheet, fen).at(answer.place());
        } else if (answer.answer() == BankAnswer.ARRIVED) {
            expected =
                    Expected.approved(
                            sheet.move(fen).holding(-1),
                            fen,
                            new Expected.Side("BANK_CLEARING", 0, -fen),
                            new Expected.Side("CARDHOLDERS", sheet.id, fen));
            expected.promise(order.ended("POSTED", fen));
        } else {
            expected = Expected.approved(sheet.holding(-1), fen);
            expected.promise(order.ended("VOIDED", 0));
        }
        return expected.at(answer.place()).refersTo(order.id());
    }

    Expected fee(SettleFee answer, long at) {
        Optional<Expected.Promise> found =
                find(answer.order(), answer.accountId(), "FEE", answer.place());
        if (found.isEmpty()) {
            return Expected.nothing();
        }
        Expected.Promise order = found.get();
        Sheet sheet = oracle.owner(order);
        Optional<String> over = over(order, at);
        if (over.isPresent()) {
            return Expected.declined(over.get(), sheet, order.fen()).at(answer.place());
        }
        long used = answer.answer() == PayeeAnswer.PAID ? order.fen() : 0;
        Expected end = split(order, sheet, used, order.fen()).at(answer.place());
        return used > 0
                ? end.saying(answer.said())
                : end.saying(answer.said()).also(OracleOrders.FREED, "" + order.id());
    }

    Expected deposit(SettleDeposit end, long at) {
        Optional<Expected.Promise> found =
                find(end.deposit(), end.accountId(), "DEPOSIT", end.place());
        if (found.isEmpty()) {
            return Expected.nothing();
        }
        Expected.Promise deposit = found.get();
        Sheet sheet = oracle.owner(deposit);
        long used = end.used().fen();
        Optional<String> over = over(deposit, at);
        if (over.isEmpty() && used > deposit.fen()) {
            over = Optional.of("BEYOND_HOLD");
        }
        if (over.isPresent()) {
            return Expected.declined(over.get(), sheet, used).at(end.place());
        }
        return split(deposit, sheet, used, used).at(end.place());
    }

    /** The merchant gets what was used, the owner the rest, as if it had never been spent. */
    private Expected split(Expected.Promise hold, Sheet sheet, long used, long amount) {
        long rest = hold.fen() - used;
        List<Expected.Side> sides = new ArrayList<>();
        sides.add(new Expected.Side("HELD", sheet.id, -hold.fen()));
        if (used > 0) {
            int merchant = Objects.requireNonNull(oracle.merchants.get(hold.outlet()));
            sides.add(new Expected.Side("MERCHANT_PAYABLES", merchant, used));
        }
        if (rest > 0) {
            sides.add(new Expected.Side("CARDHOLDERS", sheet.id, rest));
        }
        Sheet after = rest > 0 ? sheet.giveBack(rest, hold.counted()) : sheet;
        return Expected.approved(after.holding(-1), amount, sides.toArray(Expected.Side[]::new))
                .refersTo(hold.id())
                .promise(hold.ended(used > 0 ? "POSTED" : "VOIDED", used));
    }

    /** B-02 领款. */
    Expected claim(ClaimSubsidy claim, long at) {
        Optional<Expected.Promise> found =
                find(claim.grant(), claim.accountId(), "SUBSIDY", claim.place());
        if (found.isEmpty()) {
            return Expected.nothing();
        }
        Expected.Promise grant = found.get();
        Sheet sheet = oracle.owner(grant);
        long fen = grant.fen();
        Optional<String> over =
                sheet.isActive() ? over(grant, at) : Optional.of("ACCOUNT_NOT_ACTIVE");
        if (over.isPresent()) {
            return Expected.declined(over.get(), sheet, fen).at(claim.place());
        }
        return Expected.approved(
                        sheet.move(fen).holding(-1),
                        fen,
                        new Expected.Side("UNCLAIMED", sheet.id, -fen),
                        new Expected.Side("CARDHOLDERS", sheet.id, fen))
                .at(claim.place())
                .refersTo(grant.id())
                .promise(grant.ended("POSTED", fen));
    }

    /** Only booked when there is something to let go. */
    Expected expire(ExpireHold expiry, long at) {
        Expected.Promise hold = oracle.promises.get(expiry.hold());
        if (hold == null
                || hold.account() != expiry.accountId()
                || !over(hold, at).equals(Optional.of("EXPIRED"))) {
            return Expected.nothing();
        }
        Sheet sheet = oracle.owner(hold);
        long fen = hold.fen();
        Expected back =
                hold.purpose().equals("SUBSIDY")
                        ? Expected.approved(
                                sheet.holding(-1),
                                fen,
                                new Expected.Side("UNCLAIMED", sheet.id, -fen),
                                new Expected.Side("SUBSIDY_FUND", 0, fen))
                        : Expected.approved(
                                sheet.giveBack(fen, hold.counted()).holding(-1),
                                fen,
                                new Expected.Side("HELD", sheet.id, -fen),
                                new Expected.Side("CARDHOLDERS", sheet.id, fen));
        return back.at(new Place(hold.outlet(), "", 0))
                .refersTo(hold.id())
                .promise(hold.ended("EXPIRED", 0));
    }

    /** B-01: no money moves, and only while nobody knows. */
    Expected tell(TellUnanswered tell) {
        Expected.Promise order = oracle.promises.get(tell.hold());
        if (order == null
                || order.account() != tell.accountId()
                || !order.status().equals("PENDING")) {
            return Expected.nothing();
        }
        String what = order.purpose().equals("FEE") ? "FEE_UNANSWERED " : "TRANSFER_UNANSWERED ";
        return Expected.approved(oracle.owner(order), order.fen())
                .at(new Place(tell.outlet(), "", 0))
                .refersTo(order.id())
                .also(Expected.TOLD, what + order.fen());
    }

    private Optional<Expected.Promise> find(UUID id, long account, String purpose, Place place) {
        return Optional.ofNullable(oracle.promises.get(id))
                .filter(hold -> hold.account() == account)
                .filter(hold -> hold.purpose().equals(purpose))
                .filter(hold -> hold.outlet() == place.outlet());
    }

    /** Why it cannot end any more. */
    private static Optional<String> over(Expected.Promise hold, long at) {
        if (!hold.status().equals("PENDING")) {
            return Optional.of("NOT_PENDING");
        }
        return hold.expires() != 0 && at >= hold.expires()
                ? Optional.of("EXPIRED")
                : Optional.empty();
    }
}
