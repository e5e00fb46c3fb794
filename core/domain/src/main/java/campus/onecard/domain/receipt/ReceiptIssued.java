package campus.onecard.domain.receipt;

import java.time.Instant;

/**
 * A receipt is ready.
 *
 * @param code finds its page, in groups as a person types it
 * @param url its page, for everybody who has it, until it expires
 * @param check the address that tells whether a paper with this content is genuine; never expires
 * @param content what it says, for a printer
 */
public record ReceiptIssued(
        String code, String url, String check, Instant expires, ReceiptContent content) {

    /** The code opens the page: it is not for logs. */
    @Override
    public String toString() {
        return "ReceiptIssued[" + content.id() + "]";
    }
}
