package campus.onecard.ui.look;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.Locale;

/**
 * The icons of the house: one outline family (Material 2). An icon always stands beside a word,
 * hence it is silent for screen readers.
 */
public enum Icon {
    // Getting about
    BACK(Material2OutlinedAL.ARROW_BACK),
    FORWARD(Material2OutlinedAL.ARROW_FORWARD),
    EARLIER(Material2OutlinedAL.CHEVRON_LEFT),
    LATER(Material2OutlinedAL.CHEVRON_RIGHT),
    UP(Material2OutlinedAL.EXPAND_LESS),
    DOWN(Material2OutlinedAL.EXPAND_MORE),
    MORE(Material2OutlinedAL.ADD),
    LESS(Material2OutlinedMZ.REMOVE),
    HOME(Material2OutlinedAL.HOME),
    LEAVE(Material2OutlinedAL.EXIT_TO_APP),
    CLOSE(Material2OutlinedAL.CLOSE),
    SEARCH(Material2OutlinedMZ.SEARCH),
    FILTER(Material2OutlinedAL.FILTER_ALT),
    AGAIN(Material2OutlinedMZ.REFRESH),

    // The switches of a machine
    LANGUAGE(Material2OutlinedMZ.TRANSLATE),
    TEXT_SIZE(Material2OutlinedAL.FORMAT_SIZE),
    CONTRAST(Material2OutlinedMZ.TONALITY),
    LOW(Material2OutlinedAL.ACCESSIBLE),

    // Typing
    DELETE(Material2OutlinedAL.BACKSPACE),
    CONFIRM(Material2OutlinedAL.CHECK),
    SHIFT(Material2OutlinedAL.KEYBOARD_CAPSLOCK),
    LETTERS(Material2OutlinedAL.KEYBOARD),
    DIGITS(Material2OutlinedAL.DIALPAD),

    // The seven functions and their neighbours
    CARD(Material2OutlinedAL.CREDIT_CARD),
    TAP(Material2OutlinedAL.CONTACTLESS),
    PASSWORD(Material2OutlinedAL.LOCK),
    LOST(Material2OutlinedMZ.REPORT),
    LIMITS(Material2OutlinedMZ.TUNE),
    BANK(Material2OutlinedAL.ACCOUNT_BALANCE),
    FEES(Material2OutlinedAL.DESCRIPTION),
    TRANSACTIONS(Material2OutlinedMZ.RECEIPT_LONG),
    LOST_NOTICES(Material2OutlinedAL.CAMPAIGN),
    CLAIM(Material2OutlinedMZ.REDEEM),
    MESSAGE(Material2OutlinedMZ.MAIL_OUTLINE),
    PERSON(Material2OutlinedMZ.PERSON),
    NUMBER(Material2OutlinedAL.DIALPAD),
    PHONE(Material2OutlinedAL.CALL),
    HELP(Material2OutlinedAL.HELP_OUTLINE),
    ID_CARD(Material2OutlinedAL.ASSIGNMENT_IND),
    RECEIPT(Material2OutlinedMZ.RECEIPT),
    PRINT(Material2OutlinedMZ.PRINT),
    QR(Material2OutlinedMZ.QR_CODE_2),
    PLACE(Material2OutlinedMZ.PLACE),
    TIME(Material2OutlinedMZ.SCHEDULE),
    CALENDAR(Material2OutlinedAL.CALENDAR_TODAY),
    CHART(Material2OutlinedAL.BAR_CHART),
    WALLET(Material2OutlinedAL.ACCOUNT_BALANCE_WALLET),

    // Kinds of movement
    MEAL(Material2OutlinedMZ.RESTAURANT),
    TOP_UP(Material2OutlinedMZ.PAYMENTS),
    CARRY_OVER(Material2OutlinedMZ.MOVE_TO_INBOX),
    SHOP(Material2OutlinedMZ.STOREFRONT),
    WATER(Material2OutlinedMZ.OPACITY),
    POWER(Material2OutlinedMZ.POWER),
    NETWORK(Material2OutlinedMZ.WIFI),

    // How things stand
    DONE(Material2OutlinedAL.CHECK_CIRCLE),
    FAILED(Material2OutlinedAL.CANCEL),
    WAITING(Material2OutlinedAL.HOURGLASS_EMPTY),
    INFO(Material2OutlinedAL.INFO),
    WARNING(Material2OutlinedMZ.REPORT_PROBLEM),
    AWAY(Material2OutlinedAL.CLOUD_OFF),
    EMPTY(Material2OutlinedAL.INBOX),
    SHIELD(Material2OutlinedMZ.VERIFIED_USER),
    LOCKED(Material2OutlinedAL.LOCK);

    private final Ikon drawing;

    Icon(Ikon drawing) {
        this.drawing = drawing;
    }

    Ikon drawing() {
        return drawing;
    }

    /** How large an icon is drawn; large print makes it larger too. */
    public enum Size {
        /** 32, in buttons and lines. */
        SMALL,
        /** 48, in tiles and rows. */
        MEDIUM,
        /** 96, alone in the middle of a state. */
        LARGE
    }

    public FontIcon small() {
        return shape(Size.SMALL);
    }

    public FontIcon medium() {
        return shape(Size.MEDIUM);
    }

    public FontIcon large() {
        return shape(Size.LARGE);
    }

    /** A new node; its colour is the ink around it. */
    public FontIcon shape(Size size) {
        FontIcon icon = new FontIcon(drawing);
        icon.getStyleClass().addAll("icon", "icon-" + size.name().toLowerCase(Locale.ROOT));
        icon.setFocusTraversable(false);
        return icon;
    }
}
