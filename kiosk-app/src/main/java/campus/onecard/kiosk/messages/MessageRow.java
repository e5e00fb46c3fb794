package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageWords;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** One message in the list: what it is about, when, and in a word whether it is new. */
final class MessageRow {

    private MessageRow() {}

    static FaceButton of(Message message, Texts texts, Setting at) {
        String title = MessageWords.of(message, at.look().language()).title();
        String when = at.date("format.moment", message.at().atZone(CampusTime.ZONE));
        Optional<String> mark = mark(message, texts);
        VBox words = new VBox(Space.HAIR, title(title, message, at), Type.CAPTION.text(when));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Space.SNUG, Face.icon(message.kind()).medium(), words, Parts.air());
        mark.ifPresent(word -> face.getChildren().add(badge(word, message)));
        face.getChildren().add(Icon.LATER.small());
        face.setAlignment(Pos.CENTER_LEFT);
        String spoken = mark.map(word -> word + ", ").orElse("") + title + ", " + when;
        FaceButton row =
                new FaceButton(
                        face, spoken, () -> at.tell().accept(new MessagesEvent.Open(message)));
        row.getStyleClass().addAll("tile", "flat", "message");
        if (!at.tight()) {
            row.getStyleClass().add("airy");
        }
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    /** Bold while it is unread. */
    private static Label title(String words, Message message, Setting at) {
        Label title = (message.read() ? Type.BODY : at.large(Type.HEADING, Type.BODY)).text(words);
        title.getStyleClass().add(message.read() ? "read" : "unread");
        return title;
    }

    private static Optional<String> mark(Message message, Texts texts) {
        if (message.read()) {
            return Optional.empty();
        }
        return Optional.of(texts.get(message.kind().isImportant() ? "mark.important" : "mark.new"));
    }

    private static Label badge(String word, Message message) {
        Label badge = Type.CAPTION.line(word);
        badge.getStyleClass()
                .addAll("message-mark", message.kind().isImportant() ? "important" : "new");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
