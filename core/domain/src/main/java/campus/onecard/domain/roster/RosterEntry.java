package campus.onecard.domain.roster;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.money.Money;

/**
 * A person of the roster, checked and normalised.
 *
 * @param name 1 to 100 characters
 * @param documentNumber normalised; empty exactly when the type is {@link DocumentType#NONE}
 * @param unit department or class
 * @param phone empty when unknown
 * @param legacyBalance the old card's balance, zero or more
 */
public record RosterEntry(
        AccountNumber number,
        String name,
        DocumentType documentType,
        String documentNumber,
        Category category,
        String unit,
        String phone,
        Money legacyBalance) {

    /** Personal data stays out of logs: only the masked number is printed. */
    @Override
    public String toString() {
        return "RosterEntry[" + number.masked() + "]";
    }
}
