package campus.onecard.domain.desk;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What one person of the staff may do alone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({@JsonSubTypes.Type(value = DeskAct.TopUp.class, name = "TOP_UP")})
public sealed interface DeskAct {

    /** Whose account. */
    AccountNumber number();

    /**
     * Cash is paid in (C-01).
     *
     * @param room the outlet whose drawer it goes to
     */
    record TopUp(AccountNumber number, int room, Money amount) implements DeskAct {

        public TopUp {
            DeskChecks.amount(amount);
        }
    }
}
