package campus.onecard.kiosk.notices;

import campus.onecard.domain.found.FoundNotice;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.screen.Failure;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Paging;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.Chips;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.NumberField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notices: a list to leaf through, a search by two digits, one notice with what to do. */
public final class NoticesScreen {

    private static final int WEEK = 6;

    private NoticesScreen() {}

    public static KioskScreen build(NoticesStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), NoticesScreen.class);
        return switch (step) {
            case NoticesStep.Browsing browsing -> browsing(browsing, texts, at);
            case NoticesStep.Digits digits -> digits(digits, texts, at);
            case NoticesStep.Detail detail -> detail(detail.notice(), texts, at);
        };
    }

    private static KioskScreen browsing(NoticesStep.Browsing step, Texts texts, Setting at) {
        VBox column = Parts.column(Space.SNUG, search(step, texts, at), found(step, texts, at));
        KioskScreen screen =
                at.screen(texts.get("title"), texts.get("help"))
                        .body(column)
                        .back(at.back(at.texts().get("common.back")));
        return screen.forward(paging(step, at));
    }

    private static Node search(NoticesStep.Browsing step, Texts texts, Setting at) {
        LocalDate today = at.today();
        var days =
                Chips.of(
                        List.of(
                                Optional.<LocalDate>empty(),
                                Optional.of(today),
                                Optional.of(today.minusDays(WEEK))),
                        day -> since(day, today, texts),
                        step.search().since(),
                        day -> at.tell().accept(new NoticesEvent.Since(day)));
        days.setId("since");
        String typed = step.search().digits();
        String words = typed.isEmpty() ? texts.get("by.digits") : texts.get("by.digits.now", typed);
        Button digits =
                Buttons.outlined(words, () -> at.tell().accept(new NoticesEvent.TypeDigits()));
        digits.setMaxWidth(Double.MAX_VALUE);
        return Parts.column(
                Space.TIGHT, days, Setting.named("digits", Buttons.with(Icon.SEARCH, digits)));
    }

    private static String since(Optional<LocalDate> day, LocalDate today, Texts texts) {
        return day.map(d -> texts.get(d.equals(today) ? "since.today" : "since.week"))
                .orElse(texts.get("since.all"));
    }

    private static Node found(NoticesStep.Browsing step, Texts texts, Setting at) {
        return switch (step.page()) {
            case Fetched.Waiting<NoticePage> _ -> States.loading(texts.get("loading"));
            case Fetched.Failed<NoticePage>(var trouble) ->
                    Failure.shown(texts.get("failed"), texts.get("failed.help"), trouble, at);
            case Fetched.Here<NoticePage>(NoticePage page) ->
                    page.notices().isEmpty()
                            ? States.empty(Icon.EMPTY, texts.get("empty"), texts.get("empty.help"))
                            : list(page, texts, at);
        };
    }

    private static Node list(NoticePage page, Texts texts, Setting at) {
        VBox list = Parts.column(Space.TIGHT);
        for (FoundNotice notice : page.notices()) {
            list.getChildren().add(row(notice, texts, at));
        }
        list.setId("notices");
        return list;
    }

    private static Node row(FoundNotice notice, Texts texts, Setting at) {
        String who = who(notice, texts);
        String where = texts.get("row.where", at.date("format.day", notice.day()), notice.place());
        VBox words = Parts.column(0, Type.HEADING.text(who), Type.CAPTION.text(where));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(Space.SNUG, Icon.CARD.medium(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Event open = new NoticesEvent.Open(notice);
        FaceButton row = new FaceButton(face, who + ", " + where, () -> at.tell().accept(open));
        row.getStyleClass().add("outlined");
        return row;
    }

    private static String who(FoundNotice notice, Texts texts) {
        return texts.get("row.who", notice.unit(), notice.maskedName(), notice.lastTwo()).strip();
    }

    private static Node paging(NoticesStep.Browsing step, Setting at) {
        boolean hasOlder = step.page().here().map(NoticePage::next).isPresent();
        return Paging.row(step.before().size() + 1, !step.before().isEmpty(), hasOlder, at);
    }

    private static KioskScreen digits(NoticesStep.Digits step, Texts texts, Setting at) {
        Entry entry =
                Typing.joined(
                        Entry.digits(
                                NoticesMoves.DIGITS,
                                NoticesMoves.DIGITS,
                                () -> at.tell().accept(new Event.Confirm())),
                        step.input(),
                        at.tell());
        KeyScreen keys =
                new KeyScreen(entry, new NumberField(entry, texts.get("digits.field")))
                        .digitsOnly()
                        .with(Parts.hint(Icon.INFO, texts.get("digits.why")));
        return keys.on(at.screen(texts.get("digits.title"), texts.get("digits.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("digits.search"), at));
    }

    private static KioskScreen detail(FoundNotice notice, Texts texts, Setting at) {
        String where =
                texts.get(
                        "detail.where",
                        at.date("format.day", notice.day()),
                        notice.place(),
                        notice.machine());
        var hero =
                Parts.hero(
                        at,
                        "plain",
                        Icon.CARD,
                        at.large(Type.TITLE, Type.HEADING).text(who(notice, texts)));
        VBox facts =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.TIME, where, at),
                        Parts.told(Icon.ID_CARD, texts.get("detail.collect"), at),
                        Parts.told(Icon.CARD, texts.get("detail.lift"), at));
        return at.screen(texts.get("detail.title"), texts.get("detail.help"))
                .body(Parts.message(hero, facts, ServiceHall.where(at)))
                .back(at.back(at.texts().get("common.back")));
    }
}
