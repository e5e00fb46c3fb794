package campus.onecard.ui.money;

import campus.onecard.domain.money.Money;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * An amount: ￥ small and raised, thousands separated, two decimals, figures of one width. Income is
 * written with + in the accent, spending with − in ink, so that colour never says it alone.
 */
public final class AmountText extends HBox {

    private AmountText(Type size, String sign, Money amount) {
        getStyleClass().addAll("amount-text", "amount-" + size.styleClass());
        setAlignment(Pos.BASELINE_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
        String figures = Money.ofFen(Math.absExact(amount.fen())).toText();
        setAccessibleText(sign + "￥" + figures);
        if (!sign.isEmpty()) {
            getChildren().add(part(sign, "amount-sign"));
        }
        getChildren().addAll(part("￥", "amount-currency"), part(figures, "amount-figures"));
    }

    /** A balance or a price: a minus only when it is one. */
    public static AmountText of(Money amount, Type size) {
        return new AmountText(size, amount.isNegative() ? "−" : "", amount);
    }

    /** A movement: always with its sign. */
    public static AmountText signed(Money amount, Type size) {
        AmountText text = new AmountText(size, amount.isNegative() ? "−" : "+", amount);
        text.getStyleClass().add(amount.isPositive() ? "income" : "spending");
        return text;
    }

    /** The same in one string, for buttons and sentences: {@code ￥1,234.50}. */
    public static String plain(Money amount) {
        String figures = Money.ofFen(Math.absExact(amount.fen())).toText();
        return (amount.isNegative() ? "−￥" : "￥") + figures;
    }

    private static Label part(String words, String style) {
        Label part = new Label(words);
        part.getStyleClass().add(style);
        part.setMinWidth(Region.USE_PREF_SIZE);
        return part;
    }
}
