package campus.onecard.domain.account;

import static campus.onecard.domain.account.DocumentType.FOREIGN_PR;
import static campus.onecard.domain.account.DocumentType.ID_CARD;
import static campus.onecard.domain.account.DocumentType.NONE;
import static campus.onecard.domain.account.DocumentType.PASSPORT;
import static campus.onecard.domain.account.DocumentType.RESIDENCE_PERMIT;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import campus.onecard.domain.password.InitialSecret;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Random;

class DocumentRulesTest {

    @Test
    void GB_11643_known_numbers_check() {
        assertEquals('X', IdNumber.checkDigit("11010519491231002"));
        assertEquals('X', IdNumber.checkDigit("34052419800101001"));
        assertEquals('4', IdNumber.checkDigit("44052418800101001"));
        assertEquals(Optional.empty(), DocumentRules.fault(ID_CARD, "11010519491231002X"));
    }

    @Test
    void GB_11643_one_wrong_character_or_two_swapped_ones_never_check() {
        Random random = new Random(11643);
        for (int i = 0; i < 5_000; i++) {
            String body = "5101051990%02d%02d%03d".formatted(1 + i % 12, 1 + i % 28, i % 1000);
            String number = body + IdNumber.checkDigit(body);
            assertEquals(Optional.empty(), DocumentRules.fault(ID_CARD, number));
            int at = random.nextInt(17);
            char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            String miswritten = number.substring(0, at) + other + number.substring(at + 1);
            assertNotEquals(Optional.empty(), DocumentRules.fault(ID_CARD, miswritten));
            int left = random.nextInt(16);
            if (number.charAt(left) != number.charAt(left + 1)) {
                assertNotEquals(Optional.empty(), DocumentRules.fault(ID_CARD, swap(number, left)));
            }
        }
    }

    private static String swap(String number, int left) {
        return number.substring(0, left)
                + number.charAt(left + 1)
                + number.charAt(left)
                + number.substring(left + 2);
    }

    @Test
    void Q_10_lower_case_full_width_and_spaces_are_normalised() {
        assertEquals("11010519491231002X", DocumentRules.normalise(" 110105 19491231 002x\u3000"));
        assertEquals("11010519491231002X", DocumentRules.normalise("１１０１０５１９４９１２３１００２Ｘ"));
        assertEquals("11010519491231002X", DocumentRules.normalise("\uFEFF110105-19491231-002ｘ"));
    }

    @Test
    void Q_10_fifteen_digits_of_before_1999_are_accepted() {
        assertEquals(Optional.empty(), DocumentRules.fault(ID_CARD, "510105630723161"));
        assertEquals(
                Optional.of(DocumentFault.NO_SUCH_DATE),
                DocumentRules.fault(ID_CARD, "510105630732161"));
        assertEquals(
                Optional.of(DocumentFault.WRONG_PLACE),
                DocumentRules.fault(ID_CARD, "990105630723161"));
    }

    @Test
    void each_type_has_its_own_places() {
        assertEquals(Optional.empty(), DocumentRules.fault(RESIDENCE_PERMIT, of("81000020010203")));
        assertEquals(Optional.empty(), DocumentRules.fault(RESIDENCE_PERMIT, of("83000020010203")));
        assertEquals(
                Optional.of(DocumentFault.WRONG_PLACE),
                DocumentRules.fault(RESIDENCE_PERMIT, of("51010520010203")));
        assertEquals(Optional.empty(), DocumentRules.fault(FOREIGN_PR, of("91184019850203")));
        assertEquals(Optional.empty(), DocumentRules.fault(FOREIGN_PR, "USA110067010203"));
        assertEquals(
                Optional.of(DocumentFault.WRONG_PLACE),
                DocumentRules.fault(FOREIGN_PR, of("51010520010203")));
        assertEquals(
                Optional.of(DocumentFault.NO_SUCH_DATE),
                DocumentRules.fault(ID_CARD, of("51010520230229")));
    }

    @Test
    void passports_and_people_without_a_document() {
        assertEquals(Optional.empty(), DocumentRules.fault(PASSPORT, "E12345678"));
        assertEquals(Optional.of(DocumentFault.WRONG_FORM), DocumentRules.fault(PASSPORT, "E123"));
        assertEquals(Optional.of(DocumentFault.MISSING), DocumentRules.fault(PASSPORT, ""));
        assertEquals(Optional.empty(), DocumentRules.fault(NONE, ""));
        assertEquals(Optional.of(DocumentFault.UNEXPECTED), DocumentRules.fault(NONE, "E1234567"));
    }

    @Test
    void a_number_that_a_spreadsheet_rounded_is_told_apart_from_a_slip() {
        assertEquals(
                Optional.of(DocumentFault.ROUNDED),
                DocumentRules.fault(ID_CARD, "510105199001012000"));
    }

    @Test
    void whatever_the_text_it_gets_an_answer() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text =
                    random.ints(random.nextInt(20), 0x20, 0x10000)
                            .map(c -> random.nextInt(3) == 0 ? c : '0' + c % 10)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            for (DocumentType type : DocumentType.values()) {
                String number = DocumentRules.normalise(text);
                if (DocumentRules.fault(type, number).isEmpty()) {
                    assertEquals(6, InitialSecret.of(type, number).value().length());
                }
            }
        }
    }

    private static String of(String placeAndBirth) {
        String body = placeAndBirth + "123";
        return body + IdNumber.checkDigit(body);
    }
}
