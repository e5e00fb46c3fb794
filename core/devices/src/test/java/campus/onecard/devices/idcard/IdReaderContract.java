package campus.onecard.devices.idcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.Health;
import campus.onecard.domain.account.DocumentRules;
import campus.onecard.domain.equipment.EquipmentKind;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

/**
 * What every ID reader promises. Over hardware, {@link #layDocument} asks the person at the desk
 * and {@link #expected} knows the document.
 */
abstract class IdReaderContract {

    static final Duration LONG = Duration.ofSeconds(10);
    static final Duration SHORT = Duration.ofMillis(50);

    /** Not open yet; the contract closes it. */
    abstract IdReader reader();

    /** Lays the known document on the reader. */
    abstract void layDocument() throws Exception;

    /** Takes away what lies there. */
    abstract void takeDocument() throws Exception;

    /** The number on the known document. */
    abstract String expected();

    @Test
    void it_says_what_it_is_and_that_it_is_well() throws Exception {
        IdReader reader = reader();
        reader.open();
        assertEquals(EquipmentKind.ID_READER, reader.kind());
        assertEquals(Health.GOOD, reader.health());
        assertTrue(
                reader.moduleNumber().matches("[0-9]{2}\\.[0-9]{2}-[0-9]{8}-[0-9]{10}-[0-9]{10}"),
                reader.moduleNumber());
    }

    @Test
    void nothing_there_is_an_outcome_when_time_is_up() throws Exception {
        IdReader reader = reader();
        reader.open();
        assertInstanceOf(IdReading.Nothing.class, reader.read(SHORT));
    }

    @Test
    void a_document_is_awaited_unread_and_its_removal_too() throws Exception {
        IdReader reader = reader();
        reader.open();
        assertFalse(reader.await(SHORT));
        assertTrue(reader.awaitRemoval(SHORT));
        layDocument();
        assertTrue(reader.await(LONG));
        assertFalse(reader.awaitRemoval(SHORT));
        assertInstanceOf(IdReading.Read.class, reader.read(LONG));
        takeDocument();
        assertTrue(reader.awaitRemoval(LONG));
    }

    @Test
    void a_document_is_read_once_and_again_after_it_was_away() throws Exception {
        IdReader reader = reader();
        reader.open();
        layDocument();
        assertRead(reader);
        assertInstanceOf(IdReading.Nothing.class, reader.read(SHORT), "it lies there still");
        takeDocument();
        layDocument();
        assertRead(reader);
    }

    @Test
    void nothing_of_the_person_is_in_what_it_prints() throws Exception {
        IdReader reader = reader();
        reader.open();
        layDocument();
        IdReading reading = reader.read(LONG);
        IdDocument document = assertInstanceOf(IdReading.Read.class, reading).document();
        assertEquals(Optional.empty(), DocumentRules.fault(document.type(), document.number()));
        assertFalse(reading.toString().contains(document.number()));
        assertFalse(reading.toString().contains(document.name()));
    }

    @Test
    void it_can_be_opened_again_at_any_time() throws Exception {
        IdReader reader = reader();
        reader.open();
        reader.open();
        reader.close();
        reader.open();
        layDocument();
        assertRead(reader);
    }

    @Test
    void an_interrupt_ends_the_wait() throws Exception {
        IdReader reader = reader();
        reader.open();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> reader.read(LONG));
    }

    void assertRead(IdReader reader) throws Exception {
        IdReading.Read read = assertInstanceOf(IdReading.Read.class, reader.read(LONG));
        assertEquals(expected(), read.document().number());
    }
}
