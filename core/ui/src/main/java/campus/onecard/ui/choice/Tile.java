package campus.onecard.ui.choice;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A large square to press: an icon, the name of a function and the same in the other language. It
 * takes the width it gets and is as high as its words then need.
 */
public final class Tile extends Button {

    private final VBox face;

    private Tile(Icon icon, String name, String under) {
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        face = new VBox(icon.medium(), air, Type.HEADING.text(name), Type.CAPTION.text(under));
        face.setSpacing(Space.HAIR);
        face.setMouseTransparent(true);
        setGraphic(face);
        getStyleClass().add("tile");
        setMinWidth(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAccessibleText(name + ", " + under);
    }

    /**
     * @param name two to four Chinese words, or the name in the person's language
     * @param under the same in the other language, under it
     */
    public static Tile of(Icon icon, String name, String under, Runnable action) {
        Tile tile = new Tile(icon, name, under);
        tile.setOnAction(e -> action.run());
        return tile;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + face.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        face.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
