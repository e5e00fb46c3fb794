package campus.onecard.domain.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.DocumentType;

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
    }

    @ParameterizedTest
    @CsvSource({
        "ID_CARD, 11010519491231002X, 310020, INITIAL, 31002X",
        "ID_CARD, 11010519491231002X, 19491231, BIRTH_DATE, 491231",
        "ID_CARD, 11010519491231002X, 194912, BIRTH_DATE, 123149",
        "ID_CARD, 11010519491231002X, 31121949, BIRTH_DATE, 311249",
        "PASSPORT, E12345678, 666666, INITIAL, 345678"
    })
    void A_03_nothing_that_the_document_gives_away(
            DocumentType type, String number, String one, PasswordFault fault, String other) {
        assertEquals(Optional.of(fault), documentFault(type, number, one));
        assertEquals(Optional.of(fault), documentFault(type, number, other));
        assertEquals(Optional.empty(), documentFault(type, number, "482913"));
    }

    private static Optional<PasswordFault> documentFault(
            DocumentType type, String number, String text) {
        return PasswordRules.documentFault(new Password(text), type, number);
    }
}
