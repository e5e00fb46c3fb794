package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.Unread;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.time.Instant;
import java.util.List;

/** What can happen while somebody reads messages. */
public final class MessagesVocabulary implements Vocabulary {

    static final Message SECURITY = message(9, MessageKind.LOGIN_PASSWORD_CHANGED, "", false);
    static final Message ARRIVED = message(8, MessageKind.TRANSFER_ARRIVED, "5000", false);
    static final Message OLD = message(7, MessageKind.FEE_PAID, "2000", true);

    static Message message(int number, MessageKind kind, String detail, boolean read) {
        Instant at = Instant.parse("2018-09-12T02:00:00Z");
        return new Message("m" + number, kind, detail, at, "电费", number, read);
    }

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new Event.WantMessages()),
                List.of(new MessagesEvent.Open(SECURITY)),
                List.of(new MessagesEvent.Open(OLD)),
                List.of(new MessagesEvent.AllRead()));
    }

    @Override
    public List<Event> answers(long attempt) {
        return List.of(
                new MessagesEvent.Came(
                        attempt, new MessagePage(List.of(SECURITY, ARRIVED, OLD), "7")),
                new MessagesEvent.Came(attempt, new MessagePage(List.of(), null)),
                new MessagesEvent.Marked(attempt, new Unread(1, 0)),
                new MessagesEvent.Marked(attempt, Unread.NONE));
    }
}
