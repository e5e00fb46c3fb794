package campus.onecard.server.payee;

import campus.onecard.domain.fee.PayeeTerms;

/**
 * A payee as it is stored.
 *
 * @param outlet where its fees are booked
 * @param url empty when its desk takes the fee
 * @param key shared with it, hexadecimal; empty when there is none
 */
record PayeeRow(PayeeTerms terms, int outlet, String url, String key) {

    boolean isReachable() {
        return !url.isEmpty() && !key.isEmpty();
    }

    @Override
    public String toString() {
        return "PayeeRow[" + terms.code() + "]";
    }
}
