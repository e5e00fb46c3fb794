package campus.onecard.ui.statement;

import campus.onecard.domain.statement.MovementKind;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;

import java.util.Locale;

/** What a kind of movement looks like and is called, the same in every list. */
public final class KindFace {

    private KindFace() {}

    public static Icon icon(MovementKind kind) {
        return switch (kind) {
            case PAYMENT -> Icon.SHOP;
            case TOP_UP, TOP_UP_REVERSAL -> Icon.TOP_UP;
            case CARRY_OVER -> Icon.CARRY_OVER;
            case TRANSFER -> Icon.WALLET;
            case FEE, FEE_RETURN, CLOSING -> Icon.RECEIPT;
            case DEPOSIT, DEPOSIT_RETURN -> Icon.WAITING;
            case REFUND, SUBSIDY -> Icon.WALLET;
            case ADJUSTMENT -> Icon.INFO;
        };
    }

    public static String name(MovementKind kind, Look look) {
        String key = "kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return look.kitTexts().get(key);
    }
}
