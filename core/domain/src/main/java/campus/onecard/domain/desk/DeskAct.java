package campus.onecard.domain.desk;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What one person of the staff may do alone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeskAct.TopUp.class, name = "TOP_UP"),
    @JsonSubTypes.Type(value = DeskAct.Freeze.class, name = "FREEZE"),
    @JsonSubTypes.Type(value = DeskAct.Unfreeze.class, name = "UNFREEZE"),
    @JsonSubTypes.Type(value = DeskAct.ReportLoss.class, name = "REPORT_LOSS"),
    @JsonSubTypes.Type(value = DeskAct.LiftLoss.class, name = "LIFT_LOSS"),
    @JsonSubTypes.Type(value = DeskAct.CarryOver.class, name = "CARRY_OVER"),
    @JsonSubTypes.Type(value = DeskAct.ResetPassword.class, name = "RESET_PASSWORD"),
    @JsonSubTypes.Type(value = DeskAct.UnlockPassword.class, name = "UNLOCK_PASSWORD")
})
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

    /**
     * @param reason a code in capitals
     */
    record Freeze(AccountNumber number, String reason) implements DeskAct {

        public Freeze {
            DeskChecks.reason(reason);
        }
    }

    /**
     * @param reason a code in capitals
     */
    record Unfreeze(AccountNumber number, String reason) implements DeskAct {

        public Unfreeze {
            DeskChecks.reason(reason);
        }
    }

    /** The card is lost. */
    record ReportLoss(AccountNumber number) implements DeskAct {}

    /** The lost card is found and lies here. */
    record LiftLoss(AccountNumber number, CardSerial card) implements DeskAct {}

    /**
     * A balance comes over from the old system 结转 (G-05).
     *
     * @param oldNumber of the account in the old system
     */
    record CarryOver(AccountNumber number, AccountNumber oldNumber, Money amount)
            implements DeskAct {

        public CarryOver {
            DeskChecks.amount(amount);
        }
    }

    /** Back to the initial password, a document was seen. */
    record ResetPassword(AccountNumber number, PasswordKind kind) implements DeskAct {}

    /** The password may be tried again, a document was seen. */
    record UnlockPassword(AccountNumber number, PasswordKind kind) implements DeskAct {}
}
