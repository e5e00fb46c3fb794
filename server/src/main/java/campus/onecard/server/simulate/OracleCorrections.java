package campus.onecard.server.simulate;

import campus.onecard.server.adjustment.Adjustment;
import campus.onecard.server.cash.TopUpReversal;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.limit.ChangeLimits;
import campus.onecard.server.secret.PinCheck;

import java.util.Optional;

/** What staff corrects and what owners set, as the rules are written. */
final class OracleCorrections {

    private static final long MOST_SINGLE = 1_000_00;
    private static final long MOST_DAILY = 5_000_00;

    private final Oracle oracle;

    OracleCorrections(Oracle oracle) {
        this.oracle = oracle;
    }

    /** L-05, Q-07. */
    Expected limits(ChangeLimits change) {
        Sheet sheet = oracle.sheets.get(change.accountId());
        if (sheet == null || !oracle.merchants.containsKey(change.place().outlet())) {
            return Expected.nothing();
        }
        long single = change.single().amount().fen();
        long daily = change.daily().amount().fen();
        Optional<String> fault = fault(single, daily);
        if (fault.isPresent()) {
            return Expected.declined("LIMIT_REFUSED", sheet, 0)
                    .at(change.place())
                    .saying(fault.get());
        }
        Optional<String> reason = whyNot(sheet, single, daily, change.pin());
        if (reason.isPresent()) {
            return Expected.declined(reason.get(), sheet, 0)
                    .at(change.place())
                    .saying(OracleTill.tries(change.pin()));
        }
        Sheet after = sheet.copy();
        after.single = single;
        after.daily = daily;
        return Expected.approved(after, 0).at(change.place()).saying(single + " " + daily);
    }

    private static Optional<String> fault(long single, long daily) {
        if (single > MOST_SINGLE) {
            return Optional.of("SINGLE_TOO_HIGH");
        }
        if (daily > MOST_DAILY) {
            return Optional.of("DAILY_TOO_HIGH");
        }
        return single > daily ? Optional.of("SINGLE_ABOVE_DAILY") : Optional.empty();
    }

    private static Optional<String> whyNot(Sheet sheet, long single, long daily, PinCheck pin) {
        if (!sheet.isActive()) {
            return Optional.of("ACCOUNT_NOT_ACTIVE");
        }
        Optional<String> secret = OracleTill.refusal(pin);
        if (secret.isPresent()) {
            return secret;
        }
        if (single == sheet.single && daily == sheet.daily) {
            return Optional.of("UNCHANGED");
        }
        boolean raised = single > sheet.single || daily > sheet.daily;
        return raised && pin instanceof PinCheck.NotGiven
                ? Optional.of("PIN_REQUIRED")
                : Optional.empty();
    }

    /** By two people, and never below zero. */
    Expected adjust(Adjustment adjustment) {
        Sheet sheet = oracle.sheets.get(adjustment.accountId());
        if (sheet == null || !oracle.merchants.containsKey(adjustment.place().outlet())) {
            return Expected.nothing();
        }
        long fen = adjustment.amount().fen();
        Optional<String> reason = Optional.empty();
        if (isAlone(adjustment.approval())) {
            reason = Optional.of("SAME_PERSON");
        } else if (sheet.isClosed()) {
            reason = Optional.of("ACCOUNT_NOT_ACTIVE");
        } else if (sheet.balance + fen < 0) {
            reason = Optional.of("INSUFFICIENT");
        }
        return reason.map(r -> Expected.declined(r, sheet, fen))
                .orElseGet(
                        () ->
                                Expected.approved(
                                        sheet.move(fen),
                                        fen,
                                        new Expected.Side("CARDHOLDERS", sheet.id, fen),
                                        new Expected.Side("IMBALANCES", 0, -fen)))
                .at(adjustment.place())
                .saying(adjustment.reason().value())
                .by(Optional.of(adjustment.approval()));
    }

    /** The whole, on the day itself, in the same room, by two people. */
    Expected reverse(TopUpReversal reversal, long at) {
        Answer paidIn = oracle.answers.get(reversal.original());
        Sheet sheet = oracle.sheets.get(reversal.accountId());
        int room = reversal.place().outlet();
        if (paidIn == null || sheet == null || !oracle.merchants.containsKey(room)) {
            return Expected.nothing();
        }
        long fen = paidIn.amount();
        return whyNot(reversal, paidIn, sheet, at)
                .map(r -> Expected.declined(r, sheet, fen))
                .orElseGet(
                        () ->
                                Expected.approved(
                                                sheet.move(-fen),
                                                fen,
                                                new Expected.Side("CARDHOLDERS", sheet.id, -fen),
                                                new Expected.Side("CASH_DRAWERS", room, fen))
                                        .gaveBack(reversal.original(), fen))
                .at(reversal.place())
                .refersTo(reversal.original())
                .by(Optional.of(reversal.approval()));
    }

    private Optional<String> whyNot(TopUpReversal reversal, Answer paidIn, Sheet sheet, long at) {
        if (isAlone(reversal.approval())) {
            return Optional.of("SAME_PERSON");
        }
        if (!paidIn.isApproved()
                || !paidIn.kind().equals("TOP_UP")
                || paidIn.account() != sheet.id
                || paidIn.outlet() != reversal.place().outlet()) {
            return Optional.of("NOT_RETURNABLE");
        }
        if (!sheet.isActive()) {
            return Optional.of("ACCOUNT_NOT_ACTIVE");
        }
        if (oracle.returned.containsKey(reversal.original())) {
            return Optional.of("ALREADY_RETURNED");
        }
        if (Oracle.dayOf(at) != Oracle.dayOf(paidIn.at())) {
            return Optional.of("DAY_OVER");
        }
        return paidIn.amount() > sheet.balance ? Optional.of("INSUFFICIENT") : Optional.empty();
    }

    private static boolean isAlone(Approval people) {
        return people.maker().equals(people.checker());
    }
}
