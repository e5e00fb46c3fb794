package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.screen.Failure;
import campus.onecard.kiosk.screen.Paging;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Objects;

/** The messages, newest first. */
public final class MessagesScreen {

    private static final String SHEET =
            Objects.requireNonNull(MessagesScreen.class.getResource("messages.css"))
                    .toExternalForm();

    private MessagesScreen() {}

    public static KioskScreen build(MessagesStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), MessagesScreen.class);
        KioskScreen screen =
                switch (step) {
                    case MessagesStep.Browsing list -> browsing(list, texts, at);
                    case MessagesStep.Detail one -> DetailScreen.build(one.message(), texts, at);
                };
        screen.getStylesheets().add(SHEET);
        return screen;
    }

    private static KioskScreen browsing(MessagesStep.Browsing step, Texts texts, Setting at) {
        VBox column = Parts.column(Space.SNUG, found(step, texts, at));
        if (step.page().here().filter(page -> !page.messages().isEmpty()).isPresent()) {
            column.getChildren().addFirst(standing(step, texts, at));
        }
        boolean hasOlder = step.page().here().map(MessagePage::next).isPresent();
        return at.screen(texts.get("title"), texts.get("help"))
                .body(column)
                .back(at.back(at.texts().get("common.back")))
                .forward(
                        Paging.row(
                                step.before().size() + 1, !step.before().isEmpty(), hasOlder, at));
    }

    /** How many are unread, and the way to be done with all of them. */
    private static Node standing(MessagesStep.Browsing step, Texts texts, Setting at) {
        if (!step.reading().mayBeUnread()) {
            return Parts.fact(Icon.DONE, texts.get("unread.none"));
        }
        String words =
                step.reading()
                        .unread()
                        .map(unread -> texts.get("unread.some", unread.messages()))
                        .orElse(texts.get("unread.unknown"));
        Button all =
                Buttons.outlined(
                        texts.get("all.read"), () -> at.tell().accept(new MessagesEvent.AllRead()));
        all.setMinWidth(Region.USE_PREF_SIZE);
        Setting.named("all-read", all).setDisable(!MessagesMoves.canReadAll(step));
        HBox line = new HBox(Space.SNUG, Parts.fact(Icon.MESSAGE, words), Parts.air(), all);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        return line;
    }

    private static Node found(MessagesStep.Browsing step, Texts texts, Setting at) {
        return switch (step.page()) {
            case Fetched.Waiting<MessagePage> _ -> States.loading(texts.get("loading"));
            case Fetched.Failed<MessagePage>(var trouble) ->
                    Failure.shown(texts.get("failed"), texts.get("failed.help"), trouble, at);
            case Fetched.Here<MessagePage>(MessagePage page) ->
                    page.messages().isEmpty()
                            ? States.empty(
                                    Icon.MESSAGE, texts.get("empty"), texts.get("empty.help"))
                            : list(page, texts, at);
        };
    }

    private static Node list(MessagePage page, Texts texts, Setting at) {
        VBox list = Parts.column(Space.TIGHT);
        page.messages().forEach(m -> list.getChildren().add(MessageRow.of(m, texts, at)));
        list.setId("messages");
        return list;
    }
}
