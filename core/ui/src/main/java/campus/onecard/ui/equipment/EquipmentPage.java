package campus.onecard.ui.equipment;

import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.ui.choice.Pager;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.state.States;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/**
 * Every device of a machine, one card each: how it is in plain words, since when, what is wrong and
 * what to do, and a button that tests it. Build it anew when a state changes.
 */
public final class EquipmentPage extends VBox {

    private static final int ON_A_PAGE = 4;
    private static final int ON_A_PAGE_LOW = 3;
    private static final int ON_A_PAGE_IN_LARGE_PRINT = 2;

    private final Look look;
    private final List<EquipmentView> devices;
    private final Consumer<EquipmentState> test;
    private final Consumer<Integer> leaf;

    /**
     * @param page which page to show, from 0; one too large shows the last
     * @param test called with the device whose test was asked for
     * @param leaf called with the page that was asked for
     */
    public EquipmentPage(
            Look look,
            List<EquipmentView> devices,
            int page,
            Consumer<EquipmentState> test,
            Consumer<Integer> leaf) {
        super(Space.TIGHT);
        this.look = look;
        this.devices = List.copyOf(devices);
        this.test = test;
        this.leaf = leaf;
        getStyleClass().add("equipment");
        if (devices.isEmpty()) {
            getChildren().add(nothing());
        } else {
            show(Math.clamp(page, 0, pages() - 1));
        }
    }

    private Region nothing() {
        var words = look.kitTexts();
        return States.empty(
                Icon.EMPTY, words.get("equipment.none"), words.get("equipment.none.help"));
    }

    private int size() {
        if (look.largePrint()) {
            return ON_A_PAGE_IN_LARGE_PRINT;
        }
        return look.lowLayout() ? ON_A_PAGE_LOW : ON_A_PAGE;
    }

    private int pages() {
        return (devices.size() + size() - 1) / size();
    }

    private void show(int page) {
        devices.stream()
                .skip((long) page * size())
                .limit(size())
                .map(device -> EquipmentCard.of(look, device, test))
                .forEach(getChildren()::add);
        if (pages() > 1) {
            Pager pager = new Pager(look, () -> leaf.accept(page - 1), () -> leaf.accept(page + 1));
            pager.whereProperty().set((page + 1) + " / " + pages());
            pager.atStartProperty().set(page == 0);
            pager.atEndProperty().set(page == pages() - 1);
            getChildren().add(pager);
        }
    }
}
