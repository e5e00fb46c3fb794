package campus.onecard.kiosk.signin;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.SecretField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Types the login password, also again after a wrong one. */
public final class PasswordScreen {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 20;

    private PasswordScreen() {}

    public static KioskScreen build(Step.EnterPassword step, Setting at) {
        Texts texts = at.texts();
        Entry entry =
                Typing.joined(
                        Entry.letters(
                                SHORTEST, LONGEST, () -> at.tell().accept(new Event.Confirm())),
                        step.input().text(),
                        at.tell());
        String name = texts.get("password.title");
        KeyScreen keys = new KeyScreen(entry, new SecretField(entry, name, at.look()));
        if (step.triesLeft().isPresent()) {
            int left = step.triesLeft().getAsInt();
            keys.with(Parts.banner("bad", Icon.WARNING, texts.get("password.wrong", left)))
                    .with(Parts.hint(Icon.SHIELD, texts.get("wrong.help")))
                    .maybe(Parts.hint(Icon.INFO, texts.get("wrong.fact.kind")), at);
        }
        HBox first = Parts.hint(Icon.HELP, texts.get("password.first"));
        if (step.triesLeft().isPresent()) {
            keys.maybe(first, at);
        } else {
            keys.with(first);
        }
        keys.with(ways(step, at));
        return keys.on(at.screen(title(step.who(), texts), texts.get("password.help")), at)
                .back(at.back(texts.get("common.back")))
                .forward(keys.forward(texts.get("password.enter"), at));
    }

    /** Other ways on than the password. */
    private static HBox ways(Step.EnterPassword step, Setting at) {
        HBox ways = new HBox(Space.SNUG, forgotten(at));
        if (step.who() instanceof Who.ByCard && step.triesLeft().isEmpty()) {
            ways.getChildren().add(finder(at));
        }
        return ways;
    }

    /** With an ID card instead, or where that is done. */
    private static Button forgotten(Setting at) {
        Button forgotten =
                Buttons.outlined(
                        at.texts().get("password.forgotten"),
                        () -> at.tell().accept(new Event.UseIdCard()));
        return Setting.named("forgotten", Buttons.with(Icon.ID_CARD, forgotten));
    }

    /** For whoever found this card and cannot know the password (M-01). */
    private static Button finder(Setting at) {
        Button found =
                Buttons.outlined(
                        at.texts().get("password.found"),
                        () -> at.tell().accept(new Event.CardWasFound()));
        return Setting.named("found", Buttons.with(Icon.CARD, found));
    }

    private static String title(Who who, Texts texts) {
        return switch (who) {
            case Who.ByCard card when card.shown().isEmpty() -> texts.get("password.title");
            case Who.ByCard card -> texts.get("password.title.card", card.shown());
            case Who.ByNumber number -> texts.get("password.title.number", number.shown());
        };
    }
}
