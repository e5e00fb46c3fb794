package campus.onecard.kiosk.change;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.PasswordRules;

import java.util.List;
import java.util.Optional;

/**
 * One rule of a new password, and whether what was typed so far keeps it. Pure; what only the
 * server can tell (the initial password) is not ticked here but answered when saving.
 *
 * @param key the rule's text key
 * @param met kept
 */
record RuleTick(String key, boolean met) {

    /** Stands in for a number that the kiosk does not know: no password is its tail. */
    private static final AccountNumber NOBODY = new AccountNumber("ZZZZZZZZ");

    /**
     * The rules in the order in which they are checked. While the length is wrong nothing else can
     * be said, so nothing else is ticked.
     *
     * @param text what was typed so far
     * @param number whose tail it must not be, where it is known
     * @param current what it must differ from, where it is known
     */
    static List<RuleTick> of(
            PasswordKind kind,
            String text,
            Optional<AccountNumber> number,
            Optional<Password> current) {
        Optional<PasswordFault> fault =
                text.isEmpty()
                        ? Optional.of(PasswordFault.WRONG_LENGTH)
                        : PasswordRules.fault(kind, new Password(text), number.orElse(NOBODY));
        boolean length = fault.filter(RuleTick::isLength).isEmpty();
        boolean simple = length && !fault.equals(Optional.of(PasswordFault.TOO_SIMPLE));
        boolean tail = simple && fault.isEmpty();
        boolean fresh = length && current.filter(c -> c.value().equals(text)).isEmpty();
        String lengthKey = kind == PasswordKind.LOGIN ? "change.rule.length" : "change.rule.six";
        return List.of(
                new RuleTick(lengthKey, length),
                new RuleTick("change.rule.simple", simple),
                new RuleTick("change.rule.tail", tail),
                new RuleTick("change.rule.fresh", fresh));
    }

    private static boolean isLength(PasswordFault fault) {
        return fault == PasswordFault.WRONG_LENGTH || fault == PasswordFault.NOT_SIX_DIGITS;
    }
}
