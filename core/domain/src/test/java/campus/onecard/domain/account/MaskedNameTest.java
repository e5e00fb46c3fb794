package campus.onecard.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTest {

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳修文, 欧***", "𬭚某, 𬭚*", "李, 李*", "买买提·吐尔逊, 买***"})
    void shows_the_first_character_only_and_keeps_rare_ones_whole(String name, String masked) {
        assertEquals(masked, MaskedName.of(name));
    }

    @Test
    void A_01_numbers_are_read_as_people_write_them() {
        assertEquals("20261A", AccountNumber.parse(" ２０２６１a ").value());
        assertEquals("****3927", new AccountNumber("2026103927").masked());
        assertThrows(IllegalArgumentException.class, () -> AccountNumber.parse("12"));
        assertThrows(IllegalArgumentException.class, () -> AccountNumber.parse("2026'; --"));
    }
}
