package campus.onecard.ui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class EntryTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void digits_only_takes_digits_up_to_its_length() {
        Entry entry = Entry.digits(6, 6, done::incrementAndGet);
        type(entry, "1a2-34567");
        assertEquals("123456", entry.text());
    }

    @Test
    void confirm_waits_until_enough_is_typed() {
        Entry entry = Entry.digits(2, 6, done::incrementAndGet);
        type(entry, "1");
        entry.confirm();
        assertEquals(0, done.get());
        assertFalse(entry.completeProperty().get());
        type(entry, "2");
        entry.confirm();
        assertEquals(1, done.get());
        assertTrue(entry.completeProperty().get());
    }

    @Test
    void delete_takes_the_last_character_and_stops_at_nothing() {
        Entry entry = Entry.letters(1, 8, done::incrementAndGet);
        type(entry, "aZ");
        entry.delete();
        assertEquals("a", entry.text());
        entry.delete();
        entry.delete();
        assertEquals("", entry.text());
    }

    @Test
    void it_prints_without_what_was_typed() {
        Entry entry = Entry.letters(1, 8, done::incrementAndGet);
        type(entry, "secret1");
        assertEquals("Entry of 7 characters", entry.toString());
    }

    @Test
    void impossible_lengths_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Entry.digits(3, 2, () -> {}));
        assertThrows(IllegalArgumentException.class, () -> Entry.digits(0, 0, () -> {}));
    }

    private static void type(Entry entry, String keys) {
        keys.chars().forEach(c -> entry.type((char) c));
    }
}
