package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.Unread;
import campus.onecard.kiosk.journey.Event;

/** What happens while somebody reads messages. */
public sealed interface MessagesEvent extends Event.OfErrand {

    record Came(long attempt, MessagePage page) implements MessagesEvent {}

    /** One message in full; that is reading it. */
    record Open(Message message) implements MessagesEvent {}

    /** Everything that was there when the list was opened counts as read. */
    record AllRead() implements MessagesEvent {}

    /** The server keeps in mind what was read. */
    record Marked(long attempt, Unread left) implements MessagesEvent {}
}
