package campus.onecard.devices.idcard;

import campus.onecard.domain.text.Texts;

import java.util.Locale;

/** What came of waiting for a document. */
public sealed interface IdReading {

    /** It was read, and what it says fits together. */
    record Read(IdDocument document) implements IdReading {}

    /** None was there. */
    record Nothing() implements IdReading {}

    /** One was there and could not be read. */
    record Unreadable(Why why) implements IdReading {}

    /** Why a document could not be read. */
    enum Why {
        /** It was taken away or moved too early. */
        MOVED,
        /** Reader and document do not accept each other; it may be reported lost or false. */
        REFUSED,
        /** Some other contactless card. */
        OTHER_CARD,
        /** What its chip says does not fit together. */
        DAMAGED;

        /** What the person who holds the document does now, in one sentence. */
        public String sentence(Locale language) {
            return Texts.beside(language, IdReading.class).get("unreadable." + name());
        }
    }
}
