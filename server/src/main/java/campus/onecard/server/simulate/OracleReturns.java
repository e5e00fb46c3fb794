package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.payment.DisputeRefund;
import campus.onecard.server.payment.PaymentReversal;
import campus.onecard.server.payment.Refund;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Payments that come back, as the rules are written. */
final class OracleReturns {

    private final Oracle oracle;

    OracleReturns(Oracle oracle) {
        this.oracle = oracle;
    }

    /** In part, on any day, by the same merchant or by two of the staff. */
    Expected refund(Refund refund) {
        Answer paid = oracle.answers.get(refund.original());
        Sheet sheet = oracle.sheets.get(refund.accountId());
        Integer merchant = oracle.merchants.get(refund.place().outlet());
        if (paid == null || sheet == null || merchant == null) {
            return Expected.nothing();
        }
        long fen = refund.amount().fen();
        Optional<String> reason = whyNot(paid, sheet, refund.approval());
        if (reason.isEmpty()) {
            if (refund.approval().isEmpty() && !merchant.equals(merchantOf(paid))) {
                reason = Optional.of("NOT_RETURNABLE");
            } else if (fen + back(refund.original()) > paid.amount()) {
                reason = Optional.of("ALREADY_RETURNED");
            }
        }
        return (reason.isPresent()
                        ? Expected.declined(reason.get(), sheet, fen)
                        : comesBack(paid, refund.original(), sheet, fen))
                .at(refund.place())
                .refersTo(refund.original())
                .by(refund.approval());
    }

    /** As a whole, on the day itself, by the same terminal or by two of the staff. */
    Expected reverse(PaymentReversal reversal, long at) {
        Answer paid = oracle.answers.get(reversal.original());
        Sheet sheet = oracle.sheets.get(reversal.accountId());
        Place place = reversal.place();
        if (paid == null || sheet == null || !oracle.merchants.containsKey(place.outlet())) {
            return Expected.nothing();
        }
        Optional<String> reason = whyNot(paid, sheet, reversal.approval());
        boolean same = paid.outlet() == place.outlet() && paid.terminal().equals(place.terminal());
        if (reason.isEmpty()) {
            if (reversal.approval().isEmpty() && !same) {
                reason = Optional.of("NOT_RETURNABLE");
            } else if (back(reversal.original()) > 0) {
                reason = Optional.of("ALREADY_RETURNED");
            } else if (Oracle.dayOf(at) != Oracle.dayOf(paid.at())) {
                reason = Optional.of("DAY_OVER");
            }
        }
        return (reason.isPresent()
                        ? Expected.declined(reason.get(), sheet, paid.amount())
                        : comesBack(paid, reversal.original(), sheet, paid.amount()))
                .at(place)
                .refersTo(reversal.original())
                .by(reversal.approval());
    }

    /** a wrong charge, all that is left of it, by two of the staff, once. */
    Expected dispute(DisputeRefund wrong) {
        Answer paid = oracle.answers.get(wrong.original());
        Sheet sheet = oracle.sheets.get(wrong.accountId());
        if (paid == null || sheet == null) {
            return Expected.nothing();
        }
        Optional<Approval> people = Optional.of(wrong.approval());
        long left = paid.amount() - back(wrong.original());
        Optional<String> reason = whyNot(paid, sheet, people);
        if (reason.isEmpty() && left == 0) {
            reason = Optional.of("ALREADY_RETURNED");
        }
        Expected expected =
                reason.isPresent()
                        ? Expected.declined(reason.get(), sheet, left)
                        : comesBack(paid, wrong.original(), sheet, left)
                                .saying("dispute " + wrong.report())
                                .also(Expected.SETTLED, wrong.original().toString());
        return expected.refersTo(wrong.original()).by(people);
    }

    private static Optional<String> whyNot(Answer paid, Sheet sheet, Optional<Approval> people) {
        if (people.isPresent() && people.get().maker().equals(people.get().checker())) {
            return Optional.of("SAME_PERSON");
        }
        if (!paid.isApproved()
                || !paid.kind().equals("CARD_PAYMENT")
                || paid.account() != sheet.id) {
            return Optional.of("NOT_RETURNABLE");
        }
        return sheet.status.equals("CLOSED") ? Optional.of("ACCOUNT_NOT_ACTIVE") : Optional.empty();
    }

    private Expected comesBack(Answer paid, UUID original, Sheet sheet, long fen) {
        return Expected.approved(
                        sheet.giveBack(fen, Oracle.dayOf(paid.at())),
                        fen,
                        new Expected.Side("CARDHOLDERS", sheet.id, fen),
                        new Expected.Side("MERCHANT_PAYABLES", merchantOf(paid), -fen))
                .gaveBack(original, back(original) + fen);
    }

    private long back(UUID original) {
        return oracle.returned.getOrDefault(original, 0L);
    }

    private int merchantOf(Answer paid) {
        return Objects.requireNonNull(oracle.merchants.get(paid.outlet()));
    }
}
