package campus.onecard.server.simulate;

import campus.onecard.server.transfer.TransferOrder;
import campus.onecard.server.transfer.TransferTerms;

import java.time.LocalTime;
import java.util.Optional;

/** How money is ordered from the bank, as the rules are written. */
final class OracleBank {

    private final Oracle oracle;

    OracleBank(Oracle oracle) {
        this.oracle = oracle;
    }

    /**
     * K-04, B-01: nothing moves until the bank has answered; the day's ceiling counts it at once.
     */
    Expected transfer(TransferOrder order, long at) {
        Sheet sheet = oracle.sheets.get(order.accountId());
        if (sheet == null || !oracle.merchants.containsKey(order.place().outlet())) {
            return Expected.nothing();
        }
        long fen = order.amount().fen();
        int outlet = order.place().outlet();
        long today = Oracle.dayOf(at);
        TransferTerms terms = order.terms();
        long left = terms.ceiling().fen() - oracle.transferred(sheet.id, today);
        Optional<String> reason = whyNot(sheet, order, left, at);
        if (reason.isPresent()) {
            String detail =
                    reason.get().equals("BEYOND_CEILING")
                            ? String.valueOf(Math.max(0, left))
                            : OracleTill.tries(order.pin());
            return Expected.declined(reason.get(), sheet, fen).at(order.place()).saying(detail);
        }
        return Expected.approved(sheet.holding(1), fen)
                .at(order.place())
                .promise(
                        new Expected.Promise(
                                order.id(),
                                sheet.id,
                                "BANK_TRANSFER",
                                fen,
                                outlet,
                                "PENDING",
                                0,
                                0,
                                today));
    }

    private static Optional<String> whyNot(Sheet sheet, TransferOrder order, long left, long at) {
        TransferTerms terms = order.terms();
        long fen = order.amount().fen();
        if (!sheet.isActive()) {
            return Optional.of("ACCOUNT_NOT_ACTIVE");
        }
        if (!terms.bound()) {
            return Optional.of("BANK_NOT_BOUND");
        }
        if (isShut(terms, at)) {
            return Optional.of("BANK_CLOSED");
        }
        Optional<String> secret = OracleTill.refusal(order.pin());
        if (secret.isPresent()) {
            return secret;
        }
        if (terms.pinNeeded() && !order.pin().isRight()) {
            return Optional.of("PIN_REQUIRED");
        }
        if (fen < terms.least().fen() || fen > terms.most().fen()) {
            return Optional.of("AMOUNT_REFUSED");
        }
        return fen > left ? Optional.of("BEYOND_CEILING") : Optional.empty();
    }

    private static boolean isShut(TransferTerms terms, long at) {
        LocalTime time = LocalTime.ofNanoOfDay(Oracle.millisOfDay(at) * 1_000_000);
        return time.isBefore(terms.opens()) || !time.isBefore(terms.closes());
    }
}
