package campus.onecard.client.journal;

import java.util.UUID;

/**
 * Something a machine wants from the server.
 *
 * @param id of the command, UUIDv7; the server answers it the same way for ever
 * @param what which command, for the one who reads the journal again
 * @param content all that is needed to send it again, on one line; never a password
 */
public record Intent(UUID id, String what, String content) {

    public Intent {
        if ((what + content).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an intent is written on one line");
        }
    }
}
