package campus.onecard.ui.choice;

import campus.onecard.ui.look.Space;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/**
 * A wide button with a face of its own, as tall as the face's words need. A plain button asks its
 * face for a height before it knows its width, and words that wrap then answer far too much.
 */
public final class FaceButton extends Button {

    private final HBox face;

    /**
     * @param spoken all that the face says, for screen readers
     */
    public FaceButton(HBox face, String spoken, Runnable press) {
        this.face = face;
        face.setMouseTransparent(true);
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinSize(Space.TARGET, USE_PREF_SIZE);
        setAccessibleText(spoken);
        setOnAction(e -> press.run());
        face.prefWidthProperty().bind(widthProperty().subtract(insetsAcross()));
    }

    private DoubleBinding insetsAcross() {
        return Bindings.createDoubleBinding(this::across, insetsProperty(), paddingProperty());
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : Math.max(0, width - across());
        double needed = face.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
        return Math.ceil(needed);
    }
}
