package campus.onecard.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class NameRulesTest {

    @Test
    void rare_characters_count_as_one() {
        for (String name : new String[] {"张㛃", "王䶮", "李𬭚", "陈𫖯"}) {
            assertEquals(name, NameRules.normalise(name));
            assertEquals(Optional.empty(), NameRules.fault(name));
        }
        assertEquals(Optional.empty(), NameRules.fault("𬭚".repeat(100)));
        assertEquals(Optional.of(NameFault.TOO_LONG), NameRules.fault("𬭚".repeat(101)));
    }

    @Test
    void every_look_alike_becomes_the_middle_dot() {
        for (String dot : new String[] {"·", "・", "･", "•", "‧", "∙", " · "}) {
            assertEquals("买买提·艾力", NameRules.normalise("买买提" + dot + "艾力"), dot);
        }
    }

    @Test
    void spaces_that_only_align_go_and_those_between_words_stay() {
        assertEquals("张三", NameRules.normalise("\u3000张\u3000三 "));
        assertEquals("John Smith", NameRules.normalise("John \u00A0 Smith\t"));
    }

    @Test
    void what_cannot_be_a_name_is_told() {
        assertEquals(
                Optional.of(NameFault.MISSING), NameRules.fault(NameRules.normalise(" \u3000")));
        assertEquals(Optional.of(NameFault.CONTROL_CHARACTER), NameRules.fault("张\u0007三"));
        assertEquals(Optional.of(NameFault.LOST_CHARACTER), NameRules.fault("张?"));
        assertEquals(Optional.of(NameFault.LOST_CHARACTER), NameRules.fault("张\uE863"));
        assertEquals(Optional.of(NameFault.CONTROL_CHARACTER), NameRules.fault("张\uD842"));
    }
}
