package campus.onecard.domain.equipment;

import static org.junit.jupiter.api.Assertions.assertFalse;

import campus.onecard.domain.text.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EquipmentFaultTest {

    @ParameterizedTest
    @EnumSource
    void every_fault_says_what_happened_and_what_to_do_in_both_languages(EquipmentFault fault) {
        for (var language : Texts.LANGUAGES) {
            assertFalse(fault.sentence(language).isBlank());
            assertFalse(fault.advice(language).isBlank());
        }
    }
}
