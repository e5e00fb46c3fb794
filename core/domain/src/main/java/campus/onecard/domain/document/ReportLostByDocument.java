package campus.onecard.domain.document;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Whoever has shown an ID card reports the campus card lost 挂失, without card and password.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param ticket as {@link DocumentAccount#ticket}
 */
public record ReportLostByDocument(UUID id, String ticket) implements Repeatable {

    private static final int LONGEST_TICKET = 200;

    public ReportLostByDocument {
        if (ticket.isEmpty() || ticket.length() > LONGEST_TICKET) {
            throw new IllegalArgumentException("a ticket has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return "ReportLostByDocument[" + id + "]";
    }
}
