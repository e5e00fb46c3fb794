package campus.onecard.devices.idcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.IdNumber;
import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

class LayoutTest {

    @Test
    void GA_490_a_citizens_card_for_life() throws Exception {
        IdDocument read = Samples.read(Samples.CITIZEN);
        assertEquals(DocumentType.ID_CARD, read.type());
        assertEquals("李试", read.name());
        assertEquals(Samples.CITIZEN_NUMBER, read.number());
        assertEquals(LocalDate.of(2016, 2, 3), read.validFrom());
        assertEquals(Optional.empty(), read.validTo());
        assertFalse(read.isValidOn(LocalDate.of(2016, 2, 2)));
        assertTrue(read.isValidOn(LocalDate.of(2099, 1, 1)));
        assertEquals("IdDocument[ID_CARD]", read.toString());
    }

    @Test
    void J_a_residence_permit_is_valid_on_its_last_day_and_not_after_it() throws Exception {
        IdDocument read = Samples.read(Samples.RESIDENCE_PERMIT);
        assertEquals(DocumentType.RESIDENCE_PERMIT, read.type());
        assertEquals("陈试", read.name());
        assertEquals("810000199001010019", read.number());
        assertTrue(read.isValidOn(LocalDate.of(2026, 3, 1)));
        assertFalse(read.isValidOn(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void I_2017_a_foreigners_card_has_an_English_name_and_15_characters() throws Exception {
        IdDocument read = Samples.read(Samples.FOREIGN_2017);
        assertEquals(DocumentType.FOREIGN_PR, read.type());
        assertEquals("TESTER, ANNA MARIA", read.name());
        assertEquals("CAN110080051201", read.number());
        byte[] withChinese = Samples.FOREIGN_2017.clone();
        put(withChinese, 158, "安娜试");
        assertEquals("安娜试", Samples.read(withChinese).name());
    }

    @Test
    void Y_2023_a_long_English_name_goes_on_in_the_second_field() throws Exception {
        IdDocument read = Samples.read(Samples.FOREIGN_2023);
        assertEquals(DocumentType.FOREIGN_PR, read.type());
        assertEquals("TESTER, JOHANNES MAXIMILIAN ALEXANDER", read.name());
        assertEquals("911156198109080032", read.number());
    }

    @Test
    void a_name_with_a_rare_character_is_kept_and_one_with_spaces_is_joined() throws Exception {
        assertEquals("张\uE815", Samples.read(with(0, "张\uE815")).name());
        assertEquals("张三", Samples.read(with(0, "张　三")).name());
    }

    @ParameterizedTest
    @CsvSource({
        "122, 110105194912310020", // wrong check digit
        "122, 11010519491231002x", // small letter
        "36, 19491230", // another birth date than in the number
        "188, 20160230", // no such day
        "204, 20160202", // ends before it begins
        "204, 长长长期", // neither a day nor for life
        "248, Q" // no such document
    })
    void what_does_not_fit_together_is_damaged(int offset, String value) {
        assertThrows(ChipText.Damaged.class, () -> Samples.read(with(offset, value)));
    }

    @Test
    void a_name_that_is_missing_or_has_control_characters_is_damaged() {
        assertThrows(ChipText.Damaged.class, () -> Samples.read(with(0, "   ")));
        assertThrows(ChipText.Damaged.class, () -> Samples.read(with(0, "李\u0001")));
    }

    @Test
    void an_unknown_area_is_shown_as_unknown_and_not_refused() throws Exception {
        String body = "99010519491231002";
        String number = body + IdNumber.checkDigit(body);
        assertEquals(number, Samples.read(with(122, number)).number());
        assertEquals(Optional.empty(), CodeTables.province(number, Texts.CHINESE));
        assertEquals(
                Optional.of("北京市"), CodeTables.province(Samples.CITIZEN_NUMBER, Texts.CHINESE));
    }

    @Test
    void every_nation_has_its_name_in_both_languages() {
        for (int code = 1; code <= 56; code++) {
            for (var language : Texts.LANGUAGES) {
                assertTrue(CodeTables.nation("%02d".formatted(code), language).isPresent());
            }
        }
        assertEquals(Optional.of("纳西族"), CodeTables.nation("27", Texts.CHINESE));
        assertEquals(Optional.empty(), CodeTables.nation("57", Texts.CHINESE));
    }

    private static byte[] with(int offset, String value) {
        byte[] block = Samples.CITIZEN.clone();
        put(block, offset, value);
        return block;
    }

    private static void put(byte[] block, int offset, String value) {
        byte[] field = value.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(field, 0, block, offset, field.length);
    }
}
