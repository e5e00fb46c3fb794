package campus.onecard.terminal;

import campus.onecard.client.journal.Intent;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.terminal.CardMac;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
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
 * @param proof what the card proved for it; null when it proved nothing
 */
record Wish(
        UUID id,
        String what,
        String about,
        Money amount,
        long sequence,
        boolean pin,
        @Nullable CardMac proof) {

    static final String PAY = "pay";
    static final String REFUND = "refund";
    static final String REVERSE = "reverse";

    private static final String BETWEEN = " ";
    private static final String INSIDE = ":";
    private static final String NONE = "-";

    Intent intent() {
        String content =
                String.join(
                        BETWEEN,
                        about,
                        Long.toString(amount.fen()),
                        Long.toString(sequence),
                        Boolean.toString(pin),
                        proof == null ? NONE : text(proof));
        return new Intent(id, what, content);
    }

    static Wish of(Intent intent) {
        String[] parts = intent.content().split(BETWEEN, 5);
        return new Wish(
                intent.id(),
                intent.what(),
                parts[0],
                Money.ofFen(Long.parseLong(parts[1])),
                Long.parseLong(parts[2]),
                Boolean.parseBoolean(parts[3]),
                parts.length < 5 || parts[4].equals(NONE) ? null : proof(parts[4]));
    }

    private static String text(CardMac proof) {
        return String.join(
                INSIDE,
                Integer.toString(proof.keySet()),
                Long.toString(proof.challenge()),
                Long.toString(proof.time().toEpochMilli()),
                proof.mac());
    }

    private static CardMac proof(String text) {
        String[] parts = text.split(INSIDE, 4);
        return new CardMac(
                Integer.parseInt(parts[0]),
                Long.parseLong(parts[1]),
                Instant.ofEpochMilli(Long.parseLong(parts[2])),
                parts[3]);
    }

    CardSerial card() {
        return new CardSerial(about);
    }

    UUID payment() {
        return UUID.fromString(about);
    }
}
