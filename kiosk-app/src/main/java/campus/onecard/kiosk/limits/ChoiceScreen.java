package campus.onecard.kiosk.limits;

import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.Chips;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Both limits with steps, presets and keypad, and what they would have meant last month. */
final class ChoiceScreen {

    private static final List<Money> SINGLES = yuan(20, 30, 50);
    private static final List<Money> DAILIES = yuan(50, 80, 100);
    private static final Money SINGLE_STEP = Money.ofYuan(5);
    private static final Money DAILY_STEP = Money.ofYuan(10);

    /** All presets side by side. */
    private static final double ONE_ROW = 540;

    private ChoiceScreen() {}

    private static List<Money> yuan(long... amounts) {
        return Arrays.stream(amounts).mapToObj(Money::ofYuan).toList();
    }

    static KioskScreen build(LimitsStep.Choosing step, Texts texts, Setting at) {
        Limits wanted = step.wanted();
        VBox column =
                Parts.column(
                        at.tight() ? Space.TIGHT : Space.SNUG,
                        one(
                                Limits.Which.SINGLE,
                                step.now().single().amount(),
                                wanted.single().amount(),
                                texts,
                                at),
                        one(
                                Limits.Which.DAILY,
                                step.now().daily().amount(),
                                wanted.daily().amount(),
                                texts,
                                at));
        fault(step)
                .map(f -> texts.get("fault." + f.name().toLowerCase(Locale.ROOT)))
                .ifPresentOrElse(
                        words -> column.getChildren().add(Parts.banner("bad", Icon.WARNING, words)),
                        () -> column.getChildren().add(Preview.of(wanted, step.month(), texts)));
        if (!at.tight()) {
            column.getChildren()
                    .addAll(Parts.air(), Parts.hint(Icon.PASSWORD, texts.get("choose.pin")));
        }
        Button save = at.forward(forward(step, texts), new Event.Confirm());
        save.setDisable(!step.canSave());
        return at.screen(texts.get("title"), at.tight() ? "" : texts.get("choose.help"))
                .body(column)
                .back(at.back(at.texts().get("common.home")))
                .forward(save);
    }

    private static Optional<LimitFault> fault(LimitsStep.Choosing step) {
        return step.wanted().fault().or(step::fault);
    }

    private static String forward(LimitsStep.Choosing step, Texts texts) {
        return texts.get(step.wanted().raises(step.now()) ? "choose.next" : "save");
    }

    private static VBox one(Limits.Which which, Money now, Money wanted, Texts texts, Setting at) {
        String id = which.name().toLowerCase(Locale.ROOT);
        Money step = which == Limits.Which.SINGLE ? SINGLE_STEP : DAILY_STEP;
        String name = LimitsScreen.name(which, texts);
        AmountText amount = AmountText.of(wanted, Type.TITLE);
        amount.setId(id);
        amount.setMaxHeight(Region.USE_PREF_SIZE);
        HBox row =
                new HBox(
                        Space.SNUG,
                        step(
                                id + "-less",
                                texts.get("choose.less", name),
                                Icon.LESS,
                                which,
                                less(wanted, step),
                                wanted,
                                at),
                        Parts.air(),
                        amount,
                        Parts.air(),
                        step(
                                id + "-more",
                                texts.get("choose.more", name),
                                Icon.MORE,
                                which,
                                wanted.plus(step),
                                wanted,
                                at));
        row.setAlignment(Pos.CENTER);
        String today = texts.get("choose.now", AmountText.plain(now));
        HBox head =
                new HBox(Space.SNUG, Type.HEADING.line(name), Parts.air(), Type.QUIET.line(today));
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox card = Parts.card(at.tight() ? Space.TIGHT : Space.SNUG, head);
        if (!at.tight()) {
            card.getChildren().add(Type.QUIET.text(texts.get("use." + id)));
        }
        card.getChildren().add(row);
        card.getChildren().add(others(which, wanted, texts, at));
        return card;
    }

    private static Button step(
            String id,
            String spoken,
            Icon icon,
            Limits.Which which,
            Money to,
            Money from,
            Setting at) {
        Button button = Buttons.outlined("", () -> at.tell().accept(wanting(which, to)));
        button.setGraphic(icon.medium());
        button.setAccessibleText(spoken);
        button.setMinWidth(Space.TARGET);
        button.setDisable(to.equals(from));
        return Setting.named(id, button);
    }

    private static Money less(Money from, Money step) {
        return step.isMoreThan(from) ? Money.ZERO : from.minus(step);
    }

    /** The usual amounts, where there is room for them, and the keys for any other. */
    private static HBox others(Limits.Which which, Money wanted, Texts texts, Setting at) {
        HBox others = new HBox(Space.SNUG);
        others.setAlignment(Pos.CENTER_LEFT);
        if (!at.tight()) {
            List<Money> choices = which == Limits.Which.SINGLE ? SINGLES : DAILIES;
            Function<Money, String> name = m -> "￥" + m.fen() / 100;
            var chips = Chips.of(choices, name, wanted, m -> at.tell().accept(wanting(which, m)));
            chips.setPrefWrapLength(ONE_ROW);
            HBox.setHgrow(chips, Priority.ALWAYS);
            others.getChildren().add(chips);
        }
        String id = which.name().toLowerCase(Locale.ROOT) + "-type";
        Button type =
                Buttons.quiet(
                        texts.get("choose.type"),
                        () -> at.tell().accept(new LimitsEvent.TypeIt(which)));
        type.setMinWidth(Region.USE_PREF_SIZE);
        others.getChildren().add(Setting.named(id, Buttons.with(Icon.DIGITS, type)));
        return others;
    }

    /** The one place where an amount becomes one of the two limits. */
    private static Event wanting(Limits.Which which, Money amount) {
        return switch (which) {
            case SINGLE -> new LimitsEvent.Single(new SingleLimit(amount));
            case DAILY -> new LimitsEvent.Daily(new DailyLimit(amount));
        };
    }
}
