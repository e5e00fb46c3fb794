package campus.onecard.domain.making;

import campus.onecard.domain.signin.CardSerial;

import java.util.UUID;

/**
 * One blank card to be made. One order is one card: its serial goes onto no other.
 *
 * @param card what the card will be
 * @param keySet which generation its keys come from
 * @param identity file 0015 as it shall stand on the card, 60 hexadecimal digits
 * @param signature file 0017 as it shall stand on the card, 148 hexadecimal digits
 */
public record CardOrder(
        UUID id, State state, CardSerial card, int keySet, String identity, String signature) {

    /** How far it is. */
    public enum State {
        /** The card may be worked on. */
        OPEN,
        /** It was made, read back and has proven its keys. No command is given for it any more. */
        MADE,
        /** This card will never do; its serial is never used again. */
        SPOILT
    }
}
