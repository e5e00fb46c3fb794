package campus.onecard.domain.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.account.DocumentRules;
import campus.onecard.domain.account.DocumentType;

import org.junit.jupiter.api.Test;

class InitialSecretTest {

    @Test
    void A_03_the_last_six_of_the_ID_card() {
        assertEquals("162693", of(DocumentType.ID_CARD, "510105199407162693"));
    }

    @Test
    void A_03_a_trailing_letter_becomes_zero() {
        assertEquals("162690", of(DocumentType.ID_CARD, "51010519940716269X"));
    }

    @Test
    void Q_10_however_the_X_was_written() {
        for (String written : new String[] {"51010519940716269x", "５１０１０５ 19940716 269Ｘ"}) {
            assertEquals(
                    "162690", of(DocumentType.ID_CARD, DocumentRules.normalise(written)), written);
        }
    }

    @Test
    void Q_10_fifteen_digits_give_their_last_six() {
        assertEquals("723161", of(DocumentType.ID_CARD, "510105630723161"));
    }

    @Test
    void A_04_without_a_document_666666() {
        assertEquals("666666", of(DocumentType.NONE, ""));
    }

    @Test
    void Q_09_passport_and_permit_holders_have_no_ID_card_number() {
        assertEquals("666666", of(DocumentType.PASSPORT, "E12345678"));
        assertEquals("666666", of(DocumentType.RESIDENCE_PERMIT, "810000200102031234"));
    }

    @Test
    void A_03_a_foreigners_ID_card_is_an_ID_card() {
        assertEquals("010203", of(DocumentType.FOREIGN_PR, "USA110067010203"));
    }

    private static String of(DocumentType type, String number) {
        return InitialSecret.of(type, number).value();
    }
}
