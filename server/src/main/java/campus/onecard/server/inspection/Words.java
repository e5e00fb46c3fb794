package campus.onecard.server.inspection;

import campus.onecard.domain.books.VerifyReport.Violation;
import campus.onecard.domain.text.Texts;

import java.util.Locale;

/** What is said about the books, in one language. */
public final class Words {

    private final Texts texts;

    public Words(Locale language) {
        this.texts = Texts.beside(language, Words.class);
    }

    Texts texts() {
        return texts;
    }

    /** A ledger account by its code. */
    String ledger(String code) {
        return texts.get("ledger." + code);
    }

    /** What does not hold, as a sentence. */
    public String violation(Violation violation) {
        return texts.get("violation." + violation.rule(), violation.about().toArray());
    }
}
