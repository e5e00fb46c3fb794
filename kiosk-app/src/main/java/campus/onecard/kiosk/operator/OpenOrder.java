package campus.onecard.kiosk.operator;

import campus.onecard.client.journal.Intent;
import campus.onecard.domain.money.Money;

import java.time.Instant;

/**
 * An order that the server has not answered. The journal does not know whose it is.
 *
 * @param what which errand
 * @param since when it was given
 */
public record OpenOrder(What what, Money amount, Instant since) {

    private static final int TIME_BITS = 16;

    /** The errands that give orders. */
    public enum What {
        TRANSFER,
        FEE,
        CLAIM,
        /** One of a newer or older program. */
        OTHER
    }

    /** As it stands in the journal; its id tells when it was made. */
    static OpenOrder of(Intent intent) {
        long made = intent.id().getMostSignificantBits() >>> TIME_BITS;
        return new OpenOrder(
                what(intent.what()),
                Money.ofFen(Long.parseLong(intent.content())),
                Instant.ofEpochMilli(made));
    }

    private static What what(String word) {
        return switch (word) {
            case "TRANSFER" -> What.TRANSFER;
            case "FEE" -> What.FEE;
            case "CLAIM" -> What.CLAIM;
            default -> What.OTHER;
        };
    }
}
