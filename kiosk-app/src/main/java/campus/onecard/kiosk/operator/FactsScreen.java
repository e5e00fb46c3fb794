package campus.onecard.kiosk.operator;

import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.screen.Failure;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Which program runs here and how it reaches the server. */
final class FactsScreen {

    /** Beyond that the server refuses every request of this machine. */
    private static final long MOST_SECONDS_OFF = 300;

    private FactsScreen() {}

    static KioskScreen build(OperatorStep.Facts step, Texts texts, Setting at) {
        Button again =
                Buttons.outlined(
                        texts.get("facts.again"), () -> at.tell().accept(new Event.Retry()));
        KioskScreen screen =
                at.screen(texts.get("facts"), texts.get("facts.help"))
                        .back(at.back(texts.get("back.menu")));
        return switch (step.facts()) {
            case Fetched.Waiting<MachineFacts> _ ->
                    screen.centred(States.loading(texts.get("facts.loading")));
            case Fetched.Failed<MachineFacts>(var trouble) ->
                    screen.centred(
                            Failure.shown(
                                    texts.get("facts.failed"),
                                    texts.get("orders.failed.help"),
                                    trouble,
                                    at));
            case Fetched.Here<MachineFacts>(var facts) ->
                    screen.body(known(facts, texts, at))
                            .forward(Setting.named("again", Buttons.with(Icon.AGAIN, again)));
        };
    }

    private static Node known(MachineFacts facts, Texts texts, Setting at) {
        VBox column =
                Parts.column(
                        Space.NEAR,
                        connection(facts, texts, at),
                        Parts.card(
                                Space.TIGHT,
                                fact("facts.server", facts.here().servers(), texts),
                                fact("facts.version", facts.here().version(), texts),
                                fact("facts.java", facts.here().java(), texts)));
        at.station().self().ifPresent(self -> column.getChildren().add(machine(self, texts)));
        return column;
    }

    private static Node connection(MachineFacts facts, Texts texts, Setting at) {
        if (facts.trouble().isPresent()) {
            return Parts.column(
                    Space.HAIR,
                    Parts.banner("bad", Icon.AWAY, texts.get("facts.away")),
                    OperatorScreen.code(facts.trouble().get(), at));
        }
        long off = facts.clockOff().map(d -> Math.abs(d.toSeconds())).orElse(0L);
        return off > MOST_SECONDS_OFF / 2
                ? Parts.banner("notice", Icon.TIME, texts.get("facts.clock", off))
                : Parts.banner("good", Icon.DONE, texts.get("facts.up", off));
    }

    private static Node machine(DeviceSelf self, Texts texts) {
        return Parts.card(
                Space.TIGHT,
                fact("facts.machine", self.name(), texts),
                fact("facts.place", self.place(), texts),
                fact("facts.id", self.deviceId(), texts));
    }

    /** The value below its name: addresses and ids are long. */
    private static Node fact(String key, String value, Texts texts) {
        return Parts.column(0, Type.CAPTION.text(texts.get(key)), Type.BODY.text(value));
    }
}
