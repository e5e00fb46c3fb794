package campus.onecard.ui.stage;

import campus.onecard.ui.input.FocusPlacer;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Stylesheets;
import campus.onecard.ui.sheet.SheetLayer;
import campus.onecard.ui.sheet.ToastLayer;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * All of a machine's screen that stays: the top band with its switches, the place where screens
 * come and go, and over it the sheets and notices. It is dressed itself, so it can be a scene's
 * root or lie in a {@link DesignPane}.
 */
public final class KioskShell extends StackPane {

    private final KioskPlace place;
    private final Consumer<Look> change;
    private final ScreenHost host;
    private final BorderPane frame = new BorderPane();
    private final SheetLayer sheets = new SheetLayer();
    private final ToastLayer toasts = new ToastLayer();
    private final FocusPlacer focus = FocusPlacer.in(this);
    private TopBand top;
    private String time = "";

    /**
     * @param change told when a person turns a switch of the look; it answers by {@link #look} and
     *     by showing the screen again
     */
    public KioskShell(Look look, KioskPlace place, Consumer<Look> change) {
        this.place = place;
        this.change = change;
        this.host = new ScreenHost(look);
        this.top = new TopBand(look, place);
        getStyleClass().add("kiosk-shell");
        getChildren().addAll(frame, toasts, sheets);
        sheets.covers(frame);
        frame.setCenter(host);
        look(look);
    }

    /** Changes clothes; the screen inside has to be built again by whoever built it. */
    public void look(Look look) {
        Stylesheets.dress(this, look);
        host.look(look);
        top = new TopBand(look, place);
        top.clock(time);
        Optional<String> pressed = focusedSwitch();
        LookSwitches switches = new LookSwitches(look, change);
        frame.setTop(top);
        if (look.lowLayout()) {
            switches.getStyleClass().add("below");
            frame.setBottom(switches);
        } else {
            top.getChildren().add(switches);
            frame.setBottom(null);
        }
        pressed.map(id -> switches.lookup("#" + id)).ifPresent(focus::on);
    }

    /** Whoever has just pressed a switch may press it once more. */
    private Optional<String> focusedSwitch() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> owner.getParent() instanceof LookSwitches)
                .map(Node::getId);
    }

    public void show(KioskScreen screen, Motion motion) {
        host.show(screen, screen.spoken(), motion);
    }

    /** For example {@code 14:52}. */
    public void clock(String now) {
        time = now;
        top.clock(now);
    }

    /** The dot and the words beside it; set it again after {@link #look}. */
    public void service(ServiceState state, String words) {
        top.service(state, words);
    }

    public ScreenHost host() {
        return host;
    }

    public SheetLayer sheets() {
        return sheets;
    }

    public ToastLayer toasts() {
        return toasts;
    }
}
