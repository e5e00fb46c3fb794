package campus.onecard.kiosk.history;

import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Icon;

import java.util.Locale;

/** How each kind of movement is called and drawn. */
final class Kinds {

    private Kinds() {}

    static String name(MovementKind kind, Texts texts) {
        return texts.get("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    static Icon icon(Movement movement) {
        return switch (movement.kind()) {
            case PAYMENT -> shop(movement.party());
            case TOP_UP -> Icon.TOP_UP;
            case CARRY_OVER -> Icon.CARRY_OVER;
        };
    }

    /** Merchants have no kind of their own yet; their names say enough for a picture. */
    private static Icon shop(String party) {
        if (party.contains("浴")) {
            return Icon.WATER;
        }
        return party.contains("食堂") || party.contains("餐") ? Icon.MEAL : Icon.SHOP;
    }
}
