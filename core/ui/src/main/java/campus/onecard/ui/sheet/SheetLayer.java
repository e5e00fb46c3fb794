package campus.onecard.ui.sheet;

import campus.onecard.ui.input.FocusPlacer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * The layer over everything, inside the scene: a machine has no second window. While a sheet lies
 * on it the screen below is disabled, so neither finger nor focus nor keyboard can reach it, and
 * the focus walks round inside the sheet.
 */
public final class SheetLayer extends StackPane {

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final FocusPlacer focus = FocusPlacer.in(this);
    private @Nullable Sheet sheet;
    private @Nullable Node below;
    private @Nullable Node focusBefore;

    public SheetLayer() {
        getStyleClass().add("sheet-layer");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.DIALOG);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What a sheet switches off while it is open. */
    public void covers(Node screen) {
        below = screen;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean shows(Sheet other) {
        return sheet == other;
    }

    /** Opens a sheet in place of the one that may be open. */
    public void open(Sheet next) {
        if (sheet == null) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        sheet = next;
        StackPane paper = new StackPane(next.content());
        paper.getStyleClass().add("sheet");
        paper.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(paper);
        setAccessibleText(next.title());
        cover(true);
        setVisible(true);
        open.set(true);
        focus.first(paper);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Closes what is open; the focus goes back to where it was. */
    public void close() {
        if (sheet == null) {
            return;
        }
        sheet = null;
        getChildren().clear();
        setVisible(false);
        open.set(false);
        cover(false);
        if (focusBefore != null && focusBefore.getScene() == getScene()) {
            focus.on(focusBefore);
        }
        focusBefore = null;
    }

    private void cover(boolean on) {
        if (below != null) {
            below.setDisable(on);
        }
    }

    private void pressed(KeyEvent event) {
        if (sheet != null && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            sheet.dismiss().run();
        }
    }
}
