package campus.onecard.kiosk.screen;

import javafx.scene.layout.Region;

/** Grey shapes where words and figures will stand, so that nothing jumps when they come. */
public final class Bones {

    private Bones() {}

    /**
     * @param look the style class that gives the height
     * @param width in design pixels
     */
    public static Region line(String look, double width) {
        Region bone = new Region();
        bone.getStyleClass().addAll("bone", look);
        bone.setPrefWidth(width);
        bone.setMaxWidth(width);
        return bone;
    }
}
