package campus.onecard.domain.document;

import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.NameRules;
import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/**
 * An ID card lies on the machine's reader: whose is it? What its chip says travels sealed, as
 * passwords do, so that nothing between machine and server can read it.
 *
 * @param id made by the client; the seals are bound to it. Asking again only asks again
 * @param type of the document
 * @param number in the form of {@code DocumentRules}, sealed for {@link SecretPurpose#document}
 * @param name as {@link #comparable}, sealed for {@link SecretPurpose#documentName}
 */
public record ShowDocument(UUID id, DocumentType type, SealedSecret number, SealedSecret name)
        implements Repeatable {

    private static final int LONGEST = 32;

    /**
     * The form in which names are compared: without spaces and dots, in capital letters, its first
     * 32 characters. Rosters and chips write the same name in different ways.
     *
     * @param name not blank
     */
    public static Password comparable(String name) {
        String narrow = Normalizer.normalize(NameRules.normalise(name), Normalizer.Form.NFKC);
        String plain = narrow.replaceAll("[\\s·.'-]", "").toUpperCase(Locale.ROOT);
        return new Password(
                plain.codePoints()
                        .limit(LONGEST)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString());
    }

    @Override
    public String toString() {
        return "ShowDocument[" + id + ", " + type + "]";
    }
}
