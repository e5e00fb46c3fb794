package campus.onecard.domain.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import campus.onecard.domain.account.AccountNumber;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class PasswordRulesTest {

    private static final AccountNumber NUMBER = new AccountNumber("2026103927");

    @ParameterizedTest
    @CsvSource({
        "PAYMENT, 66666, NOT_SIX_DIGITS",
        "PAYMENT, 6666666, NOT_SIX_DIGITS",
        "PAYMENT, 12a456, NOT_SIX_DIGITS",
        "PAYMENT, 666666, TOO_SIMPLE",
        "PAYMENT, 000000, TOO_SIMPLE",
        "PAYMENT, 123456, TOO_SIMPLE",
        "PAYMENT, 987654, TOO_SIMPLE",
        "PAYMENT, 103927, TAIL_OF_NUMBER",
        "LOGIN, 12345, WRONG_LENGTH",
        "LOGIN, 密码密码密码, WRONG_LENGTH",
        "LOGIN, aaaaaa, TOO_SIMPLE",
        "LOGIN, abcdef, TOO_SIMPLE",
        "LOGIN, 26103927, TAIL_OF_NUMBER"
    })
    void A_06_Q_08_weak_or_misshapen_passwords_are_refused(
            PasswordKind kind, String text, PasswordFault fault) {
        assertEquals(Optional.of(fault), PasswordRules.fault(kind, new Password(text), NUMBER));
    }

    @ParameterizedTest
    @CsvSource({"PAYMENT, 482913", "LOGIN, 482913", "LOGIN, k7Rm2xQp", "PAYMENT, 112233"})
    void good_ones_pass(PasswordKind kind, String text) {
        assertEquals(Optional.empty(), PasswordRules.fault(kind, new Password(text), NUMBER));
    }

    @Test
    void a_password_never_prints_itself() {
        assertFalse(new Password("482913").toString().contains("482913"));
        assertFalse(
                new ChangePassword(
                                new java.util.UUID(1, 2),
                                PasswordKind.LOGIN,
                                new Password("482913"),
                                new Password("771204"))
                        .toString()
                        .matches(".*(482913|771204).*"));
    }
}
