package campus.onecard.domain.terminal;

import campus.onecard.domain.signin.CardSerial;

import java.util.List;

/**
 * Cards that a terminal turns away without asking. The list is for speed and for reading aloud why;
 * the server looks at every card itself, so a card that was reported lost a moment ago is declined
 * whether the terminal has heard of it or not.
 *
 * @param version ask with {@code since=} this next time
 * @param complete true: forget the list you have, {@code blocked} is all of it; false: changes only
 * @param blocked lost or void from now on
 * @param unblocked usable again; always empty in a complete list
 */
public record BlockedCards(
        long version, boolean complete, List<CardSerial> blocked, List<CardSerial> unblocked) {

    public BlockedCards {
        blocked = List.copyOf(blocked);
        unblocked = List.copyOf(unblocked);
    }
}
