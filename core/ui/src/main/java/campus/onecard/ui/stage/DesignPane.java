package campus.onecard.ui.stage;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A surface of fixed design size, scaled to whatever window it gets and centred in it. What is left
 * over has the ground colour. Everything inside counts in design pixels.
 */
public final class DesignPane extends Region {

    /** The portrait screen of kiosk and reissue machine. */
    public static final double KIOSK_WIDTH = 1080;

    public static final double KIOSK_HEIGHT = 1920;

    private final Region surface;
    private final double designWidth;
    private final double designHeight;
    private final Scale scale = new Scale();

    public DesignPane(Region surface, double designWidth, double designHeight) {
        this.surface = surface;
        this.designWidth = designWidth;
        this.designHeight = designHeight;
        getStyleClass().add("design-pane");
        surface.getTransforms().add(scale);
        getChildren().add(surface);
    }

    /** 1080 × 1920. */
    public static DesignPane kiosk(Region surface) {
        return new DesignPane(surface, KIOSK_WIDTH, KIOSK_HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / designWidth, getHeight() / designHeight);
        scale.setX(factor);
        scale.setY(factor);
        surface.resizeRelocate(
                Math.round((getWidth() - designWidth * factor) / 2),
                Math.round((getHeight() - designHeight * factor) / 2),
                designWidth,
                designHeight);
    }

    @Override
    protected double computePrefWidth(double height) {
        return designWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        return designHeight;
    }
}
