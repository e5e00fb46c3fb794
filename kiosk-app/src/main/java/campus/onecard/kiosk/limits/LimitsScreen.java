package campus.onecard.kiosk.limits;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.screen.Bones;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.NumberField;
import campus.onecard.ui.input.SecretField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;
import campus.onecard.ui.state.StepList;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** The change of limits, wherever it stands. */
public final class LimitsScreen {

    private LimitsScreen() {}

    public static KioskScreen build(LimitsStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), LimitsScreen.class);
        return switch (step) {
            case LimitsStep.NeedsCard _ -> needsCard(texts, at);
            case LimitsStep.Looking looking -> looking(looking, texts, at);
            case LimitsStep.Choosing choosing -> ChoiceScreen.build(choosing, texts, at);
            case LimitsStep.Typing typing -> typing(typing, texts, at);
            case LimitsStep.Pin pin -> pin(pin, texts, at);
            case LimitsStep.Saving _ -> saving(texts, at);
            case LimitsStep.Unsure unsure -> unsure(unsure, texts, at);
            case LimitsStep.Saved saved -> saved(saved, texts, at);
            case LimitsStep.Refused refused -> refused(refused, texts, at);
        };
    }

    private static Node hero(Setting at, String tone, Icon icon, String words) {
        return Parts.hero(at, tone, icon, at.large(Type.TITLE, Type.HEADING).text(words));
    }

    private static KioskScreen needsCard(Texts texts, Setting at) {
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("card.why"), at),
                        Parts.told(Icon.TAP, texts.get("card.how"), at),
                        Parts.told(Icon.LOST, texts.get("card.lost"), at));
        return at.screen(texts.get("card.title"), texts.get("card.help"))
                .body(Parts.message(hero(at, "plain", Icon.CARD, texts.get("card.what")), card))
                .back(at.back(at.texts().get("common.home")))
                .forward(at.forward(texts.get("card.leave"), new Event.Cancel()));
    }

    private static KioskScreen looking(LimitsStep.Looking step, Texts texts, Setting at) {
        KioskScreen screen =
                at.screen(texts.get("title"), "").back(at.back(at.texts().get("common.home")));
        if (step.overview() instanceof Fetched.Failed<?>(var trouble)) {
            return screen.body(
                            Parts.message(
                                    hero(at, "notice", Icon.AWAY, texts.get("looking.failed")),
                                    Type.CAPTION.text(
                                            at.texts().get("common.code", trouble.code())),
                                    ServiceHall.where(at)))
                    .forward(at.forward(at.texts().get("failed.again"), new Event.Retry()));
        }
        return screen.body(
                Parts.column(
                        Space.NEAR,
                        Bones.line("bone-amount", 984),
                        Bones.line("bone-amount", 984),
                        Bones.line("bone-text", 720)));
    }

    private static KioskScreen typing(LimitsStep.Typing step, Texts texts, Setting at) {
        String name = name(step.which(), texts);
        Entry entry =
                Typing.joined(
                        Entry.digits(
                                1,
                                Input.YUAN.longest(),
                                () -> at.tell().accept(new Event.Confirm())),
                        step.text(),
                        at.tell());
        KeyScreen keys =
                new KeyScreen(entry, new NumberField(entry, texts.get("typing.field", name)))
                        .digitsOnly()
                        .with(Parts.hint(Icon.INFO, texts.get(most(step.which()))));
        return keys.on(at.screen(name, texts.get("typing.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("typing.take"), at));
    }

    private static String most(Limits.Which which) {
        return switch (which) {
            case SINGLE -> "typing.most.single";
            case DAILY -> "typing.most.daily";
        };
    }

    static String name(Limits.Which which, Texts texts) {
        return texts.get("name." + which.name().toLowerCase(Locale.ROOT));
    }

    private static KioskScreen pin(LimitsStep.Pin step, Texts texts, Setting at) {
        int length = Input.PAYMENT.longest();
        Entry entry =
                Typing.joined(
                        Entry.digits(length, length, () -> at.tell().accept(new Event.Confirm())),
                        step.input().text(),
                        at.tell());
        String name = texts.get("pin.title");
        KeyScreen keys = new KeyScreen(entry, new SecretField(entry, name, at.look())).digitsOnly();
        if (step.triesLeft().isPresent()) {
            int left = step.triesLeft().getAsInt();
            keys.with(Parts.banner("bad", Icon.WARNING, texts.get("pin.wrong", left)));
        }
        keys.maybe(Parts.hint(Icon.SHIELD, texts.get("pin.why")), at);
        return keys.on(at.screen(name, texts.get("pin.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("save"), at));
    }

    private static KioskScreen saving(Texts texts, Setting at) {
        StepList list =
                new StepList(
                        at.look(),
                        List.of(
                                texts.get("saving.chosen"),
                                texts.get("saving.now"),
                                texts.get("saving.done")));
        list.at(1);
        return at.screen(texts.get("title"), at.texts().get("checking.help"))
                .centred(Parts.card(Space.NEAR, list));
    }

    private static KioskScreen unsure(LimitsStep.Unsure step, Texts texts, Setting at) {
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.AGAIN, texts.get("unsure.again"), at),
                        Parts.told(Icon.LIMITS, texts.get("unsure.look"), at));
        Node code = Type.CAPTION.text(at.texts().get("common.code", step.trouble().code()));
        return at.screen(texts.get("unsure.title"), at.texts().get("unsure.help"))
                .body(
                        Parts.message(
                                hero(at, "notice", Icon.WAITING, texts.get("unsure.money")),
                                card,
                                code,
                                ServiceHall.where(at)))
                .back(at.back(texts.get("unsure.back")))
                .forward(at.forward(at.texts().get("unsure.retry"), new Event.Retry()));
    }

    private static KioskScreen saved(LimitsStep.Saved step, Texts texts, Setting at) {
        Node head =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("saved.money")));
        Limits before = step.before();
        Limits after = step.after();
        VBox card =
                Parts.card(
                        at.tight() ? Space.TIGHT : Space.SNUG,
                        change(
                                Limits.Which.SINGLE,
                                AmountText.plain(before.single().amount()),
                                AmountText.plain(after.single().amount()),
                                texts),
                        Parts.rule(),
                        change(
                                Limits.Which.DAILY,
                                AmountText.plain(before.daily().amount()),
                                AmountText.plain(after.daily().amount()),
                                texts));
        Button home = at.forward(at.texts().get("common.home"), new Event.Confirm());
        return at.screen(texts.get("saved.title"), texts.get("saved.help"))
                .body(
                        Parts.message(
                                head,
                                card,
                                Preview.of(after, step.month(), texts),
                                Parts.hint(Icon.MESSAGE, texts.get("saved.message"))))
                .forward(home);
    }

    private static Node change(Limits.Which which, String before, String after, Texts texts) {
        return Parts.column(
                0,
                Type.QUIET.text(name(which, texts)),
                before.equals(after)
                        ? Type.HEADING.text(texts.get("saved.same", after))
                        : Type.HEADING.text(texts.get("saved.change", before, after)));
    }

    private static KioskScreen refused(LimitsStep.Refused step, Texts texts, Setting at) {
        String fault = step.fault().name().toLowerCase(Locale.ROOT);
        return at.screen(texts.get("refused.title"), "")
                .body(
                        Parts.message(
                                hero(at, "notice", Icon.INFO, texts.get("refused.money")),
                                Parts.card(
                                        Space.NEAR,
                                        Parts.told(Icon.PLACE, texts.get("fault." + fault), at)),
                                ServiceHall.where(at)))
                .forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
    }
}
