package campus.onecard.kiosk.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.journal.Intent;
import campus.onecard.domain.money.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this kiosk ordered, on disk. */
class IntentsTest {

    private static final UUID FIRST = UUID.fromString("019a75c4-6a3e-7b1c-9f02-4d3c2b1a0987");
    private static final UUID SECOND = UUID.fromString("019a75c4-6a3f-7b1c-9f02-4d3c2b1a0987");
    private static final Money FIFTY = Money.ofYuan(50);

    @TempDir private Path home;

    private Intents open() {
        return Intents.in(home, () -> Instant.parse("2026-11-12T04:26:00Z"), _ -> {});
    }

    @Test
    void an_order_is_on_disk_before_it_may_be_sent_and_names_nobody() throws IOException {
        try (Intents intents = open()) {
            assertTrue(intents.begin(FIRST, "CLAIM", FIFTY));
            assertFalse(intents.begin(FIRST, "CLAIM", FIFTY));
            assertEquals(
                    List.of("BEGIN\t" + FIRST + "\tCLAIM\t5000"),
                    Files.readAllLines(home.resolve("orders.journal")));
        }
    }

    @Test
    void what_a_person_stands_before_is_not_settled_behind_their_back() {
        try (Intents intents = open()) {
            intents.begin(FIRST, "CLAIM", FIFTY);
            assertEquals(List.of(), intents.left());
            assertEquals(1, intents.open().size());
            intents.letGo();
            assertEquals(List.of(FIRST), intents.left().stream().map(Intent::id).toList());
            intents.end(FIRST, "DONE");
            intents.end(FIRST, "DONE");
            assertEquals(List.of(), intents.open());
        }
    }

    @Test
    void what_was_open_is_found_by_the_next_start() {
        try (Intents before = open()) {
            before.begin(FIRST, "CLAIM", FIFTY);
            before.begin(SECOND, "CLAIM", FIFTY);
            before.end(FIRST, "BOOKED");
        }
        try (Intents after = open()) {
            assertEquals(List.of(SECOND), after.left().stream().map(Intent::id).toList());
        }
    }

    @Test
    void a_call_that_was_cut_off_does_not_close_the_file() {
        try (Intents intents = open()) {
            Thread.currentThread().interrupt();
            assertTrue(intents.begin(FIRST, "CLAIM", FIFTY));
            assertTrue(Thread.interrupted(), "the interrupt is not swallowed");
            assertTrue(intents.begin(SECOND, "CLAIM", FIFTY));
            assertEquals(2, intents.open().size());
        }
    }

    @Test
    void two_kiosks_do_not_share_a_file() {
        try (Intents first = open()) {
            assertThrows(UncheckedIOException.class, this::open);
            assertEquals(List.of(), first.open());
        }
    }
}
