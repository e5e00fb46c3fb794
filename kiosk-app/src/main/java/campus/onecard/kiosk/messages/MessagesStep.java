package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.Unread;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.List;
import java.util.Optional;

/** Reading messages. */
public sealed interface MessagesStep extends Step.Errand {

    /**
     * Where it begins: the newest.
     *
     * @param unread as the home screen knows it
     */
    static MessagesStep open(Visit owner, Optional<Unread> unread, Turn turn) {
        return new Browsing(
                owner,
                Reading.beginning(unread),
                List.of(),
                "",
                new Fetched.Waiting<>(turn.attempts().next()));
    }

    @Override
    default Step next(Turn turn) {
        return MessagesMoves.next(this, turn);
    }

    /**
     * A page of them.
     *
     * @param before the cursors of the pages before this one
     * @param cursor of this page; empty for the newest
     */
    record Browsing(
            Visit owner,
            Reading reading,
            List<String> before,
            String cursor,
            Fetched<MessagePage> page)
            implements MessagesStep {

        public Browsing {
            before = List.copyOf(before);
        }

        @Override
        public Optional<Visit> visit() {
            return Optional.of(owner);
        }
    }

    /** One message in full, and what to do. */
    record Detail(Browsing from, Message message) implements MessagesStep {
        @Override
        public Optional<Visit> visit() {
            return from.visit();
        }

        @Override
        public int depth() {
            return 1;
        }
    }
}
