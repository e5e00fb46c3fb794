package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.ReadMessages;
import campus.onecard.domain.message.Unread;

import java.util.Optional;

/**
 * How far somebody has read.
 *
 * @param unread as the server last said; empty while it has not
 * @param newest number of the newest message listed; 0 while none is
 * @param telling what the server is being told was read
 */
public record Reading(Optional<Unread> unread, long newest, Optional<Telling> telling) {

    /** Tells the server that messages were read. */
    public record Telling(long attempt, ReadMessages read) {}

    /** Before anything is listed. */
    static Reading beginning(Optional<Unread> unread) {
        return new Reading(unread, 0, Optional.empty());
    }

    /** Whether something may be unread. */
    public boolean mayBeUnread() {
        return !unread.equals(Optional.of(Unread.NONE));
    }

    Reading listed(long number) {
        return new Reading(unread, Math.max(newest, number), telling);
    }

    Reading telling(long attempt, ReadMessages read) {
        return new Reading(unread, newest, Optional.of(new Telling(attempt, read)));
    }

    Reading told(Unread left) {
        return new Reading(Optional.of(left), newest, Optional.empty());
    }

    /** The server was not reached: nothing counts as read, and it can be said again. */
    Reading untold() {
        return new Reading(unread, newest, Optional.empty());
    }

    boolean waitsFor(long attempt) {
        return telling.filter(t -> t.attempt() == attempt).isPresent();
    }
}
