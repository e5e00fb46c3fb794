package campus.onecard.terminal;

import campus.onecard.client.journal.Intent;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;

import java.util.UUID;

/**
 * A command of this terminal as its journal keeps it: {@code what} and {@code content} are enough
 * to send it again. A payment password is never written down.
 *
 * @param what pay, refund or reverse
 * @param about the card that pays, or the payment that is undone
 * @param amount what moves
 * @param sequence this terminal's own counter
 * @param pin whether a payment password belongs to it
 */
record Wish(UUID id, String what, String about, Money amount, long sequence, boolean pin) {

    static final String PAY = "pay";
    static final String REFUND = "refund";
    static final String REVERSE = "reverse";

    private static final String BETWEEN = " ";

    Intent intent() {
        String content =
                String.join(
                        BETWEEN,
                        about,
                        Long.toString(amount.fen()),
                        Long.toString(sequence),
                        Boolean.toString(pin));
        return new Intent(id, what, content);
    }

    static Wish of(Intent intent) {
        String[] parts = intent.content().split(BETWEEN, 4);
        return new Wish(
                intent.id(),
                intent.what(),
                parts[0],
                Money.ofFen(Long.parseLong(parts[1])),
                Long.parseLong(parts[2]),
                Boolean.parseBoolean(parts[3]));
    }

    CardSerial card() {
        return new CardSerial(about);
    }

    UUID payment() {
        return UUID.fromString(about);
    }
}
