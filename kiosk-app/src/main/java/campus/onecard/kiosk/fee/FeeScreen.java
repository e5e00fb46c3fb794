package campus.onecard.kiosk.fee;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import java.util.Optional;

/** Fees on the screen, up to the order. */
public final class FeeScreen {

    private FeeScreen() {}

    public static KioskScreen build(FeeStep step, Setting at) {
        return switch (step) {
            case FeeStep.Opening opening -> waiting("front", opening.trouble(), at);
            case FeeStep.Choosing choosing -> PayeeScreen.choosing(choosing, at);
            case FeeStep.Elsewhere elsewhere -> PayeeScreen.elsewhere(elsewhere, at);
            case FeeStep.Room room -> TypingScreen.room(room, at);
            case FeeStep.Asking asking -> waiting("asking", asking.trouble(), at);
            case FeeStep.Bills bills -> ListScreen.bills(bills, at);
            case FeeStep.Amount amount -> TypingScreen.amount(amount, at);
            case FeeStep.OpeningPaid opening -> waiting("paid", opening.trouble(), at);
            case FeeStep.Paid paid -> ListScreen.paid(paid, at);
        };
    }

    static Texts texts(Setting at) {
        return Texts.beside(at.look().language(), FeeScreen.class);
    }

    private static KioskScreen waiting(String topic, Optional<Trouble> trouble, Setting at) {
        Texts texts = texts(at);
        KioskScreen screen =
                at.screen(texts.get("title." + topic), texts.get("help." + topic))
                        .back(at.back(at.texts().get("common.back")));
        return trouble.map(
                        t ->
                                screen.centred(
                                                States.error(
                                                        texts.get("failed"),
                                                        texts.get("failed.do"),
                                                        at.texts().get("common.code", t.code())))
                                        .forward(at.forward(texts.get("again"), new Event.Retry())))
                .orElseGet(() -> screen.centred(States.loading(at.look())));
    }
}
