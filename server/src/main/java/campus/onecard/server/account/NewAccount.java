package campus.onecard.server.account;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.InitialSecret;
import campus.onecard.domain.signin.CardSerial;

import org.jspecify.annotations.Nullable;

/**
 * Everything that opening an account writes, in one transaction.
 *
 * @param number the student or staff number
 * @param login the initial login password
 * @param payment the initial payment password
 * @param legacyBalance carried over from the old card, zero or more
 * @param card the first card; null while none was issued
 */
public record NewAccount(
        AccountNumber number,
        Category category,
        Holder holder,
        SecretHash login,
        SecretHash payment,
        Money legacyBalance,
        @Nullable CardSerial card) {

    /** Whoever has no ID card number starts with the same payment password as all such. */
    public boolean isPinDue() {
        return payment.initial() && InitialSecret.isKnownToAll(holder.type());
    }

    /** Personal data stays out of logs: only the masked number is printed. */
    @Override
    public String toString() {
        return "NewAccount[" + number.masked() + "]";
    }
}
