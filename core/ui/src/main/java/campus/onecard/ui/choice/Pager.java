package campus.onecard.ui.choice;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Leafing through a list that is longer than a page: nobody has to drag on a public screen. The
 * words between the two buttons say where one is.
 */
public final class Pager extends HBox {

    private final Button back;
    private final Button on;
    private final Label where = Type.QUIET.text("");

    public Pager(Look look, Runnable goBack, Runnable goOn) {
        super(Space.SNUG);
        var words = look.kitTexts();
        getStyleClass().add("pager");
        setAlignment(Pos.CENTER);
        back = Buttons.with(Icon.EARLIER, Buttons.outlined(words.get("pager.back"), goBack));
        on = Buttons.with(Icon.LATER, Buttons.outlined(words.get("pager.on"), goOn));
        on.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        back.setId("page-back");
        on.setId("page-on");
        getChildren().addAll(back, gap(), where, gap(), on);
    }

    /** For example "第 2 页" or "11月1日 – 11月8日". */
    public StringProperty whereProperty() {
        return where.textProperty();
    }

    /** True when there is nothing before this page. */
    public BooleanProperty atStartProperty() {
        return back.disableProperty();
    }

    /** True when there is nothing after this page. */
    public BooleanProperty atEndProperty() {
        return on.disableProperty();
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        return gap;
    }
}
