package campus.onecard.devices.card;

import static campus.onecard.devices.card.simulator.PlainChip.bytes;
import static campus.onecard.devices.card.simulator.PlainChip.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.card.simulator.CardHand;
import campus.onecard.devices.card.simulator.PlainChip;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What every card reader does, whatever is behind it. */
public abstract class CardReaderContract {

    protected static final Duration LONG = Duration.ofSeconds(20);
    protected static final Duration SHORT = Duration.ofMillis(5);
    protected static final String SERIAL = "0123456789ABCDEF";

    protected final PlainChip chip = new PlainChip(SERIAL);

    /** The reader under test, the same one during a test. */
    protected abstract CardReader reader();

    /** The hand before it. */
    protected abstract CardHand hand();

    /** What goes wrong with the card. */
    protected abstract FaultRun faults();

    @AfterEach
    void handsOff() throws Exception {
        faults().well();
        hand().remove();
        reader().open();
        Optional<CardLink> left = reader().awaitCard(SHORT);
        if (left.isPresent()) {
            left.get().close();
            assertTrue(reader().awaitRemoval(LONG), "the card was not seen to go");
        }
        reader().close();
    }

    protected CardLink card() throws Exception {
        return reader().awaitCard(LONG).orElseThrow(() -> new AssertionError("no card came"));
    }

    protected CardLink inserted() throws Exception {
        reader().open();
        hand().insert(chip);
        return card();
    }

    protected static String say(ApduChannel card, String command) throws Exception {
        return text(card.transmit(bytes(command)));
    }

    @Test
    void nothing_comes_and_the_wait_ends() throws Exception {
        reader().open();
        assertEquals(Health.GOOD, reader().health());
        assertEquals(Optional.empty(), reader().awaitCard(SHORT));
    }

    @Test
    void a_card_is_given_answers_and_goes() throws Exception {
        try (CardLink card = inserted()) {
            assertEquals("9000", say(card, "00A4000000"));
            assertEquals(SERIAL + "9000", say(card, "00B0000008"));
            assertFalse(reader().awaitRemoval(SHORT));
            hand().remove();
            assertTrue(reader().awaitRemoval(LONG));
            CardLost lost = assertThrows(CardLost.class, () -> say(card, "00A4000000"));
            assertEquals(CardLost.Why.REMOVED, lost.why());
            assertFalse(lost.outcomeUnknown());
        }
    }

    @Test
    void a_card_that_lies_there_when_the_reader_opens_counts() throws Exception {
        hand().insert(chip);
        reader().open();
        try (CardLink card = card()) {
            assertEquals("9000", say(card, "00A4000000"));
        }
    }

    @Test
    void another_card_in_its_place_means_that_the_first_was_taken() throws Exception {
        try (CardLink card = inserted()) {
            assertEquals("9000", say(card, "00A4000000"));
            PlainChip other = new PlainChip("FEDCBA9876543210");
            hand().insert(other);
            assertTrue(reader().awaitRemoval(LONG));
        }
        try (CardLink card = card()) {
            assertEquals("9000", say(card, "00A4000000"));
            assertEquals("FEDCBA98765432109000", say(card, "00B0000008"));
        }
    }

    @Test
    void a_card_torn_out_during_a_command_leaves_its_outcome_unknown() throws Exception {
        try (CardLink card = inserted()) {
            assertEquals("9000", say(card, "00A4000000"));
            faults().now(new Fault.Torn());
            CardLost lost = assertThrows(CardLost.class, () -> say(card, "00B0000008"));
            assertTrue(lost.outcomeUnknown(), lost.getMessage());
        }
    }

    @Test
    void nothing_below_answers_61xx_and_6Cxx_by_itself() throws Exception {
        try (CardLink card = inserted()) {
            int before = chip.heard().size();
            assertEquals("6102", say(card, "805000000122"));
            assertEquals("6C02", say(card, "00B0000000"));
            assertEquals("6C04", say(card, "80D40000021122"));
            assertEquals(before + 3, chip.heard().size());
        }
    }

    @Test
    void an_interrupt_ends_every_wait() throws Exception {
        reader().open();
        assertInterruptible(() -> reader().awaitCard(LONG));
        hand().insert(chip);
        try (CardLink card = card()) {
            assertInterruptible(() -> reader().awaitRemoval(LONG));
            faults().now(new Fault.Silence());
            assertInterruptible(() -> say(card, "00A4000000"));
        }
    }

    private interface Waiting {
        void begin() throws Exception;
    }

    private static void assertInterruptible(Waiting wait) throws Exception {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread thread =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        wait.begin();
                                        ended.completeExceptionally(new AssertionError("it ended"));
                                    } catch (Exception e) {
                                        ended.complete(e);
                                    }
                                });
        thread.interrupt();
        assertEquals(InterruptedException.class, ended.get(20, TimeUnit.SECONDS).getClass());
    }

    @Test
    void an_unplugged_reader_says_so_and_the_same_one_works_again_when_it_is_back()
            throws Exception {
        try (CardLink card = inserted()) {
            assertEquals("9000", say(card, "00A4000000"));
            hand().unplug();
            assertThrows(CardLost.class, () -> say(card, "00B0000008"));
        }
        assertThrows(DeviceFault.class, () -> reader().awaitRemoval(LONG));
        assertThrows(DeviceFault.class, () -> reader().open());
        assertThrows(DeviceFault.class, () -> reader().health());
        hand().plugIn();
        reader().open();
        try (CardLink card = card()) {
            assertEquals("9000", say(card, "00A4000000"));
        }
    }

    @Test
    void two_threads_at_one_reader_do_not_hold_each_other_up() throws Exception {
        try (CardLink card = inserted()) {
            Thread watcher =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            reader().awaitRemoval(LONG);
                                        } catch (Exception e) {
                                            // The test ends it.
                                        }
                                    });
            for (int i = 0; i < 100; i++) {
                assertEquals("9000", say(card, "00A4000000"));
            }
            assertTrue(watcher.isAlive(), "talking does not wait for watching");
            watcher.interrupt();
            watcher.join();
        }
    }
}
