package campus.onecard.server.account;

import campus.onecard.domain.account.DocumentType;

/**
 * The person behind an account, as stored: what identifies a person is sealed.
 *
 * @param name 1 to 100 characters, counted as code points
 * @param sealedDocument the document number under the vault's key; empty when there is none
 * @param documentIndex finds the holder by document number without opening any; empty when there is
 *     none
 * @param unit department or class; may be empty
 * @param sealedPhone the phone number under the vault's key; empty when unknown
 * @param facts fingerprint of all that the roster says of this person: equal means unchanged
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the vault to the table, never compared
public record Holder(
        String name,
        DocumentType type,
        byte[] sealedDocument,
        byte[] documentIndex,
        String unit,
        byte[] sealedPhone,
        byte[] facts) {

    @Override
    public String toString() {
        return "Holder[" + type + "]";
    }
}
