package campus.onecard.ui.gallery;

import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.ui.equipment.EquipmentPage;
import campus.onecard.ui.equipment.EquipmentView;
import campus.onecard.ui.equipment.Trial;
import campus.onecard.ui.look.Look;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** The page of devices, on an ordinary day and on the worst one. */
final class DeviceExhibits {

    private static final Instant MORNING = Instant.parse("2026-11-23T00:12:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T06:05:00Z");

    private DeviceExhibits() {}

    static Region mixed(Look look) {
        return page(
                look,
                view(look, EquipmentKind.CARD_READER, Condition.READY, EquipmentFault.SERVICE_DOWN),
                view(look, EquipmentKind.ID_READER, Condition.ABSENT, null),
                view(look, EquipmentKind.RECEIPT_PRINTER, Condition.DOWN, EquipmentFault.PAPER_OUT),
                view(
                        look,
                        EquipmentKind.CARD_DISPENSER,
                        Condition.ATTENTION,
                        EquipmentFault.CARDS_LOW));
    }

    static Region worst(Look look) {
        return page(
                look,
                new EquipmentView(
                        state(
                                look,
                                EquipmentKind.CARD_READER,
                                Condition.DOWN,
                                EquipmentFault.SERVICE_DOWN),
                        Trial.RUNNING),
                view(look, EquipmentKind.ID_READER, Condition.DOWN, EquipmentFault.GARBLED),
                new EquipmentView(
                        state(
                                look,
                                EquipmentKind.RECEIPT_PRINTER,
                                Condition.DOWN,
                                EquipmentFault.PAPER_OUT),
                        Trial.FAILED),
                view(look, EquipmentKind.CARD_DISPENSER, Condition.DOWN, null),
                view(look, EquipmentKind.RECEIPT_PRINTER, Condition.READY, null));
    }

    static Region none(Look look) {
        return page(look);
    }

    private static Region page(Look look, EquipmentView... devices) {
        var page = new EquipmentPage(look, List.of(devices), 0, tested -> {}, leafed -> {});
        return Exhibits.shell(
                look,
                Exhibits.screen(
                        look,
                        Exhibits.say(look, "设备状态", "Devices"),
                        Exhibits.say(look, "供管理人员使用", "For operators"),
                        page));
    }

    private static EquipmentView view(
            Look look, EquipmentKind kind, Condition condition, @Nullable EquipmentFault fault) {
        return new EquipmentView(state(look, kind, condition, fault), Trial.NONE);
    }

    private static EquipmentState state(
            Look look, EquipmentKind kind, Condition condition, @Nullable EquipmentFault fault) {
        String name =
                look.kitTexts().get("equipment.kind." + kind.name())
                        + (condition == Condition.READY ? " 1" : "");
        return new EquipmentState(
                kind, name, condition, NOON, fault, fault == null ? null : MORNING);
    }
}
