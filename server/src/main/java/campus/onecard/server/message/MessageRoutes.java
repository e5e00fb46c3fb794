package campus.onecard.server.message;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.message.MessageStore.Line;

import org.jdbi.v3.core.Jdbi;

import java.util.List;

/** Lets cardholders read what they are told. */
public final class MessageRoutes {

    private static final int USUAL_SIZE = 20;
    private static final int MOST = 100;

    private final MessageStore store;

    public MessageRoutes(Jdbi jdbi) {
        this.store = new MessageStore(jdbi);
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.MESSAGES, (call, _) -> messages(call));
    }

    /** Reads one more than asked for, to know whether there is a next page. */
    private MessagePage messages(Call call) {
        int size = call.query("size").map(MessageRoutes::size).orElse(USUAL_SIZE);
        long below = call.query("after").map(MessageRoutes::cursor).orElse(Long.MAX_VALUE);
        List<Line> lines = store.page(call.cardholder().accountId(), below, size + 1);
        boolean more = lines.size() > size;
        List<Line> shown = more ? lines.subList(0, size) : lines;
        return new MessagePage(
                shown.stream().map(Line::message).toList(),
                more ? Long.toString(shown.getLast().id()) : null);
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
