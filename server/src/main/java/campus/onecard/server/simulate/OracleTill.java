package campus.onecard.server.simulate;

import campus.onecard.server.cash.TopUp;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import java.util.Optional;

/** Paying and paying in, as the rules are written. */
final class OracleTill {

    private final Oracle oracle;

    OracleTill(Oracle oracle) {
        this.oracle = oracle;
    }

    /** L-02 to L-05, Q-04, Q-05, T-01, T-04, A-07. */
    Expected pay(CardPayment payment, long at) {
        Sheet sheet = oracle.sheets.get(payment.accountId());
        Integer merchant = oracle.merchants.get(payment.place().outlet());
        if (sheet == null || merchant == null) {
            return Expected.nothing();
        }
        long fen = payment.amount().fen();
        long today = Oracle.dayOf(at);
        Optional<String> reason = whyNot(sheet, payment, fen, today);
        if (reason.isPresent()) {
            return Expected.declined(reason.get(), sheet, fen)
                    .at(payment.place())
                    .saying(detail(reason.get(), sheet, fen, payment.pin()));
        }
        return Expected.approved(
                        sheet.pay(fen, today),
                        fen,
                        new Expected.Side("CARDHOLDERS", sheet.id, -fen),
                        new Expected.Side("MERCHANT_PAYABLES", merchant, fen))
                .at(payment.place())
                .saying(proven(payment.pin()));
    }

    /** What stands in the books when the owner proved the payment password. */
    static String proven(PinCheck pin) {
        return pin instanceof PinCheck.Right ? "PIN" : "";
    }

    private Optional<String> whyNot(Sheet sheet, CardPayment payment, long fen, long today) {
        boolean held = oracle.isActiveCardOf(payment.card().value(), sheet.id);
        return whyNotSpend(sheet, held, fen, payment.pin(), today);
    }

    /**
     * What all spending has in common.
     *
     * @param held whether a usable card of the account was held, or none is needed
     */
    static Optional<String> whyNotSpend(
            Sheet sheet, boolean held, long fen, PinCheck pin, long today) {
        if (!sheet.isActive()) {
            return Optional.of("ACCOUNT_NOT_ACTIVE");
        }
        if (!held) {
            return Optional.of("CARD_NOT_ACTIVE");
        }
        Optional<String> secret = refusal(pin);
        if (secret.isPresent()) {
            return secret;
        }
        if (sheet.pinDue) {
            return Optional.of("PIN_INITIAL");
        }
        if (fen > sheet.balance) {
            return Optional.of("INSUFFICIENT");
        }
        boolean asks = fen > sheet.single || sheet.spentOn(today) + fen > sheet.daily;
        return asks && pin instanceof PinCheck.NotGiven
                ? Optional.of("PIN_REQUIRED")
                : Optional.empty();
    }

    /** What is wrong with the payment password, if anything. */
    static Optional<String> refusal(PinCheck pin) {
        return switch (pin) {
            case PinCheck.NotGiven _, PinCheck.Right _, PinCheck.Recalled _ -> Optional.empty();
            case PinCheck.Wrong _ -> Optional.of("WRONG_PIN");
            case PinCheck.Locked _ -> Optional.of("PIN_LOCKED");
            case PinCheck.Initial _ -> Optional.of("PIN_INITIAL");
        };
    }

    /** What else a terminal shows: which limit asks, or how many tries are left. */
    static String detail(String reason, Sheet sheet, long fen, PinCheck pin) {
        if (!reason.equals("PIN_REQUIRED")) {
            return tries(pin);
        }
        return fen > sheet.single ? "SINGLE" : "DAILY";
    }

    /** How many tries are left, which a terminal shows. */
    static String tries(PinCheck pin) {
        return pin instanceof PinCheck.Wrong(String _, int left) ? String.valueOf(left) : "";
    }

    /** C-01. */
    Expected topUp(TopUp topUp) {
        Sheet sheet = oracle.sheets.get(topUp.accountId());
        int drawer = topUp.place().outlet();
        if (sheet == null || !oracle.merchants.containsKey(drawer)) {
            return Expected.nothing();
        }
        long fen = topUp.amount().fen();
        if (!sheet.isActive()) {
            return Expected.declined("ACCOUNT_NOT_ACTIVE", sheet, fen).at(topUp.place());
        }
        return Expected.approved(
                        sheet.move(fen),
                        fen,
                        new Expected.Side("CARDHOLDERS", sheet.id, fen),
                        new Expected.Side("CASH_DRAWERS", drawer, -fen))
                .at(topUp.place());
    }
}
