package campus.onecard.devices.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.WrongFile;
import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class FaultScriptTest {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    private FaultRun run(String... lines) {
        return new FaultRun(FaultScript.of(lines), () -> now);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void a_strike_hits_the_one_it_names_and_no_other() {
        FaultRun run = run("# a torn cable", "", "at frame 2: wrong-checksum  # once");
        assertEquals(List.of(), run.count(Unit.FRAME));
        assertEquals(List.of(), run.count(Unit.APDU));
        assertEquals(List.of(new Fault.WrongChecksum()), run.count(Unit.FRAME));
        assertEquals(List.of(), run.count(Unit.FRAME));
    }

    @Test
    void from_hits_every_one_from_there_on() {
        FaultRun run = run("from apdu 2: slow by 80ms");
        assertEquals(List.of(), run.count(Unit.APDU));
        Fault slow = new Fault.Slow(Duration.ofMillis(80));
        assertEquals(List.of(slow), run.count(Unit.APDU));
        assertEquals(List.of(slow), run.count(Unit.APDU));
    }

    @Test
    void a_condition_holds_until_all_is_well() {
        FaultRun run = run("card 2: jam", "after 10s: well");
        run.count(Unit.CARD);
        assertFalse(run.holds(Fault.Jam.class));
        assertEquals(List.of(new Fault.Jam()), run.count(Unit.CARD));
        assertTrue(run.holds(Fault.Jam.class));
        pass(Duration.ofSeconds(10));
        assertFalse(run.holds(Fault.Jam.class));
    }

    @Test
    void a_plug_comes_out_and_goes_back_by_time() {
        FaultRun run = run("after 2s: unplug for 1s");
        assertFalse(run.holds(Fault.Unplugged.class));
        pass(Duration.ofSeconds(2));
        assertTrue(run.holds(Fault.Unplugged.class));
        pass(Duration.ofMillis(999));
        assertTrue(run.holds(Fault.Unplugged.class));
        pass(Duration.ofMillis(1));
        assertFalse(run.holds(Fault.Unplugged.class));
    }

    @Test
    void what_a_slow_simulator_missed_is_over_when_it_looks_again() {
        FaultRun run = run("after 4s: well", "after 2s: unplug", "after 3s: jam for 10s");
        pass(Duration.ofSeconds(5));
        assertEquals(List.of(), run.holding());
    }

    @Test
    void a_timed_strike_waits_for_something_it_can_hit() {
        FaultRun run = run("after 1s: torn", "after 1s: untaken");
        pass(Duration.ofSeconds(1));
        assertEquals(List.of(), run.count(Unit.FRAME));
        assertEquals(List.of(new Fault.Torn()), run.count(Unit.APDU));
        assertEquals(List.of(new Fault.Untaken()), run.count(Unit.CARD));
        assertEquals(List.of(), run.count(Unit.CARD));
    }

    @Test
    void a_test_calls_faults_in_and_makes_all_well_again() {
        FaultRun run = run();
        run.now(new Fault.CoverOpen());
        run.now(new Fault.Silence(), Duration.ofSeconds(3));
        run.now(new Fault.Torn());
        assertEquals(2, run.holding().size());
        pass(Duration.ofSeconds(3));
        assertEquals(List.of(new Fault.CoverOpen()), run.holding());
        run.well();
        assertEquals(List.of(), run.holding());
        assertEquals(List.of(), run.count(Unit.APDU));
    }

    @Test
    void every_wrong_line_is_named_with_what_is_legal_in_both_languages() {
        WrongFile wrong =
                assertThrows(
                        WrongFile.class,
                        () ->
                                FaultScript.parse(
                                        "faults.txt",
                                        """
                                        at frame 3: jam
                                        at coin 3: jam
                                        card 2 jam
                                        at frame 0: jam
                                        at frame 1: explode
                                        at frame 1: slow
                                        after 2h: jam
                                        at frame 1: silence by 3s
                                        """));
        assertEquals(
                List.of(2, 3, 4, 5, 6, 7, 8), wrong.lines().stream().map(l -> l.line()).toList());
        String english = wrong.sentences(Texts.ENGLISH);
        assertTrue(english.contains("faults.txt, line 2: "), english);
        assertTrue(english.contains("frame, apdu, card, receipt, line"), english);
        assertTrue(english.contains("no fault “explode”. Legal words: jam, empty"), english);
        assertTrue(english.contains("“2h” is no length of time"), english);
        String chinese = wrong.sentences(Texts.CHINESE);
        assertTrue(chinese.contains("faults.txt 第 5 行："), chinese);
        assertTrue(chinese.contains("nearly-empty"), chinese);
    }
}
