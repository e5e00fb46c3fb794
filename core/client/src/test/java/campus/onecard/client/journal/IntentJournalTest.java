package campus.onecard.client.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class IntentJournalTest {

    private static final UUID FIRST = UUID.fromString("019a4c02-8c00-7abc-8def-0123456789ab");
    private static final UUID SECOND = UUID.fromString("019a4c02-8c01-7abc-8def-0123456789ab");
    private static final Intent PAY = new Intent(FIRST, "pay", "{\"amount\":1}");
    private static final Intent REFUND = new Intent(SECOND, "refund", "{}");

    @TempDir Path folder;

    @Test
    void what_was_not_answered_is_still_open_after_a_restart() {
        try (IntentJournal journal = journal()) {
            journal.begin(PAY);
            journal.begin(REFUND);
            journal.end(FIRST, "APPROVED");
        }
        try (IntentJournal journal = journal()) {
            assertEquals(List.of(REFUND), journal.open());
            assertEquals(List.of(new Settled(PAY, "APPROVED")), journal.settled());
        }
    }

    @Test
    void a_line_that_a_power_cut_tore_was_never_sent_and_is_dropped() throws Exception {
        try (IntentJournal journal = journal()) {
            journal.begin(PAY);
        }
        Files.writeString(file(), "BEGIN\t" + SECOND + "\tref", StandardOpenOption.APPEND);
        try (IntentJournal journal = journal()) {
            assertEquals(List.of(PAY), journal.open());
            journal.begin(REFUND);
        }
        try (IntentJournal journal = journal()) {
            assertEquals(List.of(PAY, REFUND), journal.open());
        }
    }

    @Test
    void old_answers_are_forgotten_and_old_open_intents_never() {
        try (IntentJournal journal = journal()) {
            journal.begin(PAY);
            journal.begin(REFUND);
            journal.end(FIRST, "APPROVED");
        }
        Instant later = Instant.parse("2030-01-01T00:00:00Z");
        try (IntentJournal journal = IntentJournal.open(file(), later)) {
            assertEquals(List.of(), journal.settled());
            assertEquals(List.of(REFUND), journal.open());
        }
    }

    @Test
    void a_second_program_does_not_get_the_journal() {
        try (IntentJournal _ = journal()) {
            assertThrows(UncheckedIOException.class, this::journal);
        }
    }

    @Test
    void only_what_is_open_can_end() {
        try (IntentJournal journal = journal()) {
            assertThrows(IllegalArgumentException.class, () -> journal.end(FIRST, "APPROVED"));
        }
    }

    private IntentJournal journal() {
        return IntentJournal.open(file(), Instant.EPOCH);
    }

    private Path file() {
        return folder.resolve("journal");
    }
}
