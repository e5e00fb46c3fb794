package campus.onecard.devices.idcard;

import campus.onecard.domain.account.DocumentType;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a job needs of an ID document, and nothing else of it: sex, nation, birth, address and
 * fingerprints stay behind in the driver.
 *
 * @param type which of the documents
 * @param name in the form of {@code NameRules}; Chinese where the document has a Chinese one
 * @param number in the form of {@code DocumentRules}, checked (GB 11643)
 * @param validFrom its first day
 * @param validTo its last day; empty: for life 长期
 * @param photo only where a decoder is installed
 */
public record IdDocument(
        DocumentType type,
        String name,
        String number,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<Photo> photo) {

    /** Whether it is valid on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "IdDocument[" + type + "]";
    }
}
