package campus.onecard.domain.making;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * A blank card lies on a machine and shall become a campus card. A card whose making was
 * interrupted gets its old order back, whatever the id, when its UID tells it.
 *
 * @param id made by the machine; the same one when the same order is sent again
 * @param uid as the reader shows it, 8 or 14 hexadecimal digits, upper case
 */
public record OrderCard(UUID id, Stock stock, String uid) implements Repeatable {

    public OrderCard {
        if (!uid.matches("([0-9A-F]{8}|[0-9A-F]{14})")) {
            throw new IllegalArgumentException(
                    "a card's UID is 8 or 14 hexadecimal digits, upper case");
        }
    }
}
