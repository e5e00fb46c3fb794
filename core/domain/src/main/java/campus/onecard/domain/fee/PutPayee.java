package campus.onecard.domain.fee;

import org.jspecify.annotations.Nullable;

/**
 * Adds a payee, or changes what was said of it.
 *
 * @param outlet where its fees are booked, a payee's outlet; never changes once there are fees
 * @param url of its service, {@code https://…}; empty when its desk takes the fee
 * @param key shared with the payee, 64 hexadecimal digits; null keeps the one that is there
 */
public record PutPayee(PayeeTerms terms, int outlet, String url, @Nullable String key) {

    @Override
    public String toString() {
        return "PutPayee[" + terms.code() + "]";
    }
}
