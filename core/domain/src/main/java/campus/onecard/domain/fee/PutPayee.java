package campus.onecard.domain.fee;

import org.jspecify.annotations.Nullable;

/**
 * Adds a payee, or changes what was said of it.
 *
 * @param outlet where its fees are booked, a payee's outlet; never changes once there are fees
 * @param merchant whom the fees are owed to; an outlet never changes its merchant
 * @param url of its service, {@code https://…}; empty when its desk takes the fee
 * @param key shared with the payee, 64 hexadecimal digits; null keeps the one that is there
 */
public record PutPayee(
        PayeeTerms terms,
        int outlet,
        int merchant,
        String merchantName,
        String url,
        @Nullable String key) {

    public PutPayee {
        if (outlet < 2 || merchant < 2 || merchantName.isBlank()) {
            throw new IllegalArgumentException("an outlet and a merchant have numbers from 2");
        }
        if (!url.isEmpty() && !url.matches("https?://[!-~]{1,190}")) {
            throw new IllegalArgumentException("a payee's address is a URL, or empty");
        }
        if (key != null && !key.matches("[0-9A-Fa-f]{64}")) {
            throw new IllegalArgumentException("a key has 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return "PutPayee[" + terms.code() + "]";
    }
}
