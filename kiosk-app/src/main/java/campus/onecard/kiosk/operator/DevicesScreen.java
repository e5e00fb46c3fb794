package campus.onecard.kiosk.operator;

import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.operator.OperatorStep.Tried;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.equipment.EquipmentPage;
import campus.onecard.ui.equipment.EquipmentView;
import campus.onecard.ui.equipment.Trial;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import javafx.scene.layout.VBox;

import java.util.List;

/** The device page: how each is, with its test. */
final class DevicesScreen {

    private DevicesScreen() {}

    static KioskScreen build(OperatorStep.Devices step, Texts texts, Setting at) {
        KioskScreen screen =
                at.screen(texts.get("devices"), texts.get("devices.help"))
                        .back(at.back(texts.get("back.menu")));
        if (!step.seen()) {
            return screen.centred(States.loading(texts.get("devices.loading")));
        }
        VBox column = Parts.column(Space.TIGHT);
        step.tried()
                .flatMap(Tried::result)
                .filter(Tried.Result.NotBegun.class::isInstance)
                .map(Tried.Result.NotBegun.class::cast)
                .ifPresent(
                        not ->
                                column.getChildren()
                                        .addAll(
                                                Parts.banner(
                                                        "notice",
                                                        Icon.AWAY,
                                                        texts.get("devices.notbegun")),
                                                OperatorScreen.code(not.trouble(), at)));
        List<EquipmentView> views =
                step.states().stream()
                        .map(state -> new EquipmentView(state, trial(state, step)))
                        .toList();
        column.getChildren()
                .add(
                        new EquipmentPage(
                                at.look(),
                                views,
                                step.page(),
                                device -> at.tell().accept(new OperatorEvent.Test(device)),
                                page -> at.tell().accept(new OperatorEvent.Leaf(page))));
        return screen.body(column);
    }

    private static Trial trial(EquipmentState state, OperatorStep.Devices step) {
        return step.tried()
                .filter(tried -> tried.device().name().equals(state.name()))
                .map(DevicesScreen::trial)
                .orElse(Trial.NONE);
    }

    private static Trial trial(Tried tried) {
        return tried.result()
                .map(
                        result ->
                                switch (result) {
                                    case Tried.Result.Passed() -> Trial.PASSED;
                                    case Tried.Result.Failed() -> Trial.FAILED;
                                    case Tried.Result.NotBegun _ -> Trial.NONE;
                                })
                .orElse(Trial.RUNNING);
    }
}
