package campus.onecard.domain.roster;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentRules;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.NameRules;
import campus.onecard.domain.money.Money;

import java.util.Objects;

/**
 * A person of the roster, checked and normalised.
 *
 * @param name 1 to 100 characters, as {@link NameRules} writes it
 * @param documentNumber normalised; empty exactly when the type is {@link DocumentType#NONE}
 * @param unit department or class, at most 100 characters, may be empty
 * @param phone 3 to 20 digits, maybe after a plus; empty when unknown
 * @param legacyBalance the old card's balance, zero to a million yuan
 * @throws IllegalArgumentException when one of these does not hold
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

    /** More than this on an old card is a slip of the pen. */
    public static final Money MOST_LEGACY = Money.ofYuan(1_000_000);

    public static final int LONGEST_UNIT = 100;

    public RosterEntry {
        require(NameRules.fault(name).isEmpty(), "the name");
        require(NameRules.normalise(name).equals(name), "the form of the name");
        require(DocumentRules.fault(documentType, documentNumber).isEmpty(), "the document number");
        require(unit.codePointCount(0, unit.length()) <= LONGEST_UNIT, "the unit");
        require(phone.isEmpty() || phone.matches("\\+?[0-9]{3,20}"), "the phone number");
        require(
                !legacyBalance.isNegative() && !legacyBalance.isMoreThan(MOST_LEGACY),
                "the old card's balance");
        Objects.requireNonNull(number);
        Objects.requireNonNull(category);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is not acceptable; see the roster's rules");
        }
    }

    /** Personal data stays out of logs: only the masked number is printed. */
    @Override
    public String toString() {
        return "RosterEntry[" + number.masked() + "]";
    }
}
