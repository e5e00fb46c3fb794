package campus.onecard.ui.statement;

import campus.onecard.domain.statement.MovementKind;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;

/** What a kind of movement looks like and is called, the same in every list. */
public final class KindFace {

    private KindFace() {}

    public static Icon icon(MovementKind kind) {
        return switch (kind) {
            case PAYMENT -> Icon.SHOP;
            case TOP_UP -> Icon.TOP_UP;
            case CARRY_OVER -> Icon.CARRY_OVER;
        };
    }

    public static String name(MovementKind kind, Look look) {
        String key =
                switch (kind) {
                    case PAYMENT -> "kind.payment";
                    case TOP_UP -> "kind.top-up";
                    case CARRY_OVER -> "kind.carry-over";
                };
        return look.kitTexts().get(key);
    }
}
