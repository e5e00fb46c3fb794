package campus.onecard.kiosk.order;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Before → change → after, in the same order and look wherever money moves. */
public final class Sums {

    private static final int MOST_LARGE_FIGURES = 10;

    private Sums() {}

    /**
     * The card with the three sums; the change is the largest thing on the screen.
     *
     * @param name what the change is called: 圈存
     * @param change what comes in, or less than zero for what leaves
     */
    public static VBox card(Setting at, Money before, String name, Money change) {
        return card(at, "sums.now", before, name, change);
    }

    /** The same once it has happened. */
    public static VBox booked(Setting at, Money before, String name, Money change) {
        return card(at, "sums.before", before, name, change);
    }

    private static VBox card(Setting at, String first, Money before, String name, Money change) {
        Texts texts = Texts.beside(at.look().language(), Sums.class);
        VBox card =
                Parts.card(
                        at.tight() ? Space.TIGHT : Space.SNUG,
                        Parts.pair(texts.get(first), AmountText.of(before, Type.HEADING)),
                        change(at, name, change),
                        Parts.rule(),
                        Parts.pair(
                                texts.get("sums.after"),
                                AmountText.of(before.plus(change), Type.TITLE)));
        card.setId("sums");
        return card;
    }

    /** The change alone, large, under its name. */
    static Node change(Setting at, String name, Money change) {
        AmountText amount = AmountText.signed(change, size(change, at));
        amount.setId("change");
        HBox right = new HBox(Parts.air(), amount);
        right.setAlignment(Pos.BASELINE_RIGHT);
        return at.look().largePrint()
                ? Parts.column(0, Type.QUIET.text(name), right)
                : Parts.pair(name, amount);
    }

    private static Type size(Money change, Setting at) {
        boolean room = change.toText().length() < MOST_LARGE_FIGURES && !at.look().largePrint();
        return room ? Type.AMOUNT : Type.DISPLAY;
    }
}
