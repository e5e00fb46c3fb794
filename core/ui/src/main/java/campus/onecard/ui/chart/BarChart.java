package campus.onecard.ui.chart;

import campus.onecard.domain.money.Money;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Amounts as bars one under the other, each with its name and its figure, so that the length only
 * says again what is written. Nothing or less than nothing has no bar. The whole picture is one
 * sentence for a screen reader.
 */
public final class BarChart extends VBox {

    /**
     * One bar.
     *
     * @param detail quieter words after the name; may be empty
     */
    public record Bar(String name, String detail, Money amount) {}

    /**
     * @param about what the bars are, for a screen reader
     * @param bars in their order, at least one
     */
    public BarChart(String about, List<Bar> bars) {
        super(Space.TIGHT);
        getStyleClass().add("bar-chart");
        Money most =
                bars.stream()
                        .map(Bar::amount)
                        .filter(Money::isPositive)
                        .max(Comparator.naturalOrder())
                        .orElse(Money.ofFen(1));
        bars.forEach(bar -> getChildren().add(row(bar, most)));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(
                bars.stream()
                        .map(bar -> bar.name() + " " + AmountText.plain(bar.amount()))
                        .collect(Collectors.joining("；", about + "：", "。")));
    }

    private static VBox row(Bar bar, Money most) {
        Label name = Type.BODY.text(bar.name());
        name.setMinWidth(0);
        HBox words = new HBox(Space.TIGHT, name);
        if (!bar.detail().isEmpty()) {
            words.getChildren().add(Type.CAPTION.line(bar.detail()));
        }
        Region air = new Region();
        HBox.setHgrow(air, Priority.SOMETIMES);
        words.getChildren().addAll(air, AmountText.of(bar.amount(), Type.STRONG));
        words.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(4, words, new Track(bar.amount(), most));
    }

    /** The bar itself, as long as its part of the longest. */
    private static final class Track extends Region {

        private static final double HEIGHT = 20;
        private static final double LEAST = 4;

        private final double share;
        private final Region bar = new Region();

        Track(Money amount, Money most) {
            share = amount.isPositive() ? (double) amount.fen() / most.fen() : 0;
            bar.getStyleClass().add("chart-bar");
            if (amount.equals(most)) {
                bar.getStyleClass().add("chart-peak");
            }
            getStyleClass().add("bar-track");
            if (share > 0) {
                getChildren().add(bar);
            }
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            double width = Math.max(LEAST, Math.round(getWidth() * share));
            bar.resizeRelocate(0, 0, width, HEIGHT);
        }
    }
}
