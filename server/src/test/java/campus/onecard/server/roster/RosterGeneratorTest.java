package campus.onecard.server.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.roster.RosterEntry;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class RosterGeneratorTest {

    private static final List<RosterEntry> PEOPLE =
            RosterGenerator.people(RosterGenerator.REAL_SIZE, RosterGenerator.DEMO_SEED);

    @Test
    void everybody_gets_the_same_people_from_the_same_seed() {
        assertEquals(
                PEOPLE.subList(0, 500), RosterGenerator.people(500, RosterGenerator.DEMO_SEED));
        assertTrue(!PEOPLE.subList(0, 9).equals(RosterGenerator.people(9, 1)));
    }

    @Test
    void a_real_size_university_with_everything_that_makes_it_hard() {
        assertEquals(
                RosterGenerator.REAL_SIZE,
                PEOPLE.stream().map(RosterEntry::number).distinct().count());
        assertEquals(13_500, PEOPLE.stream().filter(p -> p.category() == Category.STUDENT).count());
        assertEquals(
                EnumSet.allOf(DocumentType.class),
                PEOPLE.stream().map(RosterEntry::documentType).collect(Collectors.toSet()));
        String names = PEOPLE.stream().map(RosterEntry::name).collect(Collectors.joining());
        for (String rare : Set.of("㛃", "䶮", "𬭚", "𫖯", "·")) {
            assertTrue(names.contains(rare), rare);
        }
        assertTrue(PEOPLE.stream().anyMatch(p -> p.documentNumber().endsWith("X")));
        assertTrue(
                PEOPLE.stream()
                        .filter(p -> p.documentType() == DocumentType.ID_CARD)
                        .anyMatch(p -> p.documentNumber().length() == 15));
    }
}
