package campus.onecard.server.message;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.ReadMessages;
import campus.onecard.domain.message.Unread;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;
import java.util.List;

/** Lets cardholders read what they are told, and keeps in mind what they have read. */
public final class MessageRoutes {

    private static final int USUAL_SIZE = 20;
    private static final int MOST = 100;

    private final MessageStore store;
    private final UnreadMessages unread;
    private final InstantSource clock;

    public MessageRoutes(Jdbi jdbi, InstantSource clock) {
        this.store = new MessageStore(jdbi);
        this.unread = new UnreadMessages(jdbi);
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.MESSAGES, (call, _) -> messages(call));
        bindings.on(SafetyRoutes.READ_MESSAGES, this::read);
    }

    /** Reads one more than asked for, to know whether there is a next page. */
    private MessagePage messages(Call call) {
        int size = call.query("size").map(MessageRoutes::size).orElse(USUAL_SIZE);
        long below = call.query("after").map(MessageRoutes::cursor).orElse(Long.MAX_VALUE);
        List<Message> lines = store.page(call.cardholder().accountId(), below, size + 1);
        boolean more = lines.size() > size;
        List<Message> shown = more ? lines.subList(0, size) : lines;
        return new MessagePage(shown, more ? Long.toString(shown.getLast().number()) : null);
    }

    /** Whatever came after the newest that was read stays unread. */
    private Unread read(Call call, ReadMessages read) {
        if (read.from() < 0 || read.upTo() < read.from()) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD,
                    "Say from which message up to which one was read, the older one first.");
        }
        long account = call.cardholder().accountId();
        store.read(account, read, clock.instant());
        return unread.of(account);
    }

    private static int size(String text) {
        int size = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (size < 1 || size > MOST) {
            throw invalid("size", "a whole number from 1 to " + MOST);
        }
        return size;
    }

    private static long cursor(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw invalid("after", "what the page before gave as next, unchanged");
        }
        return Long.parseLong(text);
    }

    private static ProblemException invalid(String name, String expected) {
        return new ProblemException(
                ErrorCode.INVALID_FIELD, "The parameter " + name + " must be " + expected + ".");
    }
}
