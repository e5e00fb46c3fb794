package campus.onecard.devices.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of a script and the faults they mean. */
enum FaultWord {
    JAM("jam", new Fault.Jam()),
    EMPTY("empty", new Fault.Empty()),
    NEARLY_EMPTY("nearly-empty", new Fault.NearlyEmpty()),
    FULL("full", new Fault.Full()),
    COVER_OPEN("cover-open", new Fault.CoverOpen()),
    BROKEN("broken", new Fault.Broken()),
    UNAUTHORISED("unauthorised", new Fault.Unauthorised()),
    UNPLUG("unplug", new Fault.Unplugged()),
    UNTAKEN("untaken", new Fault.Untaken()),
    DOUBLE_FEED("double-feed", new Fault.DoubleFeed()),
    TORN("torn", new Fault.Torn()),
    WRONG_CHECKSUM("wrong-checksum", new Fault.WrongChecksum()),
    GARBAGE("garbage", new Fault.Garbage()),
    GARBAGE_AFTER("garbage-after", new Fault.GarbageAfter()),
    NAK("nak", new Fault.Nak()),
    SILENCE("silence", new Fault.Silence()),
    SLOW("slow", Fault.Slow::new),
    WELL("well", Optional.empty());

    private final String word;
    private final Function<Duration, Optional<Fault>> meaning;
    private final boolean needsDelay;

    FaultWord(String word, Fault fault) {
        this(word, Optional.of(fault));
    }

    FaultWord(String word, Optional<Fault> fault) {
        this.word = word;
        this.meaning = unused -> fault;
        this.needsDelay = false;
    }

    FaultWord(String word, Function<Duration, Fault> late) {
        this.word = word;
        this.meaning = late.andThen(Optional::of);
        this.needsDelay = true;
    }

    static Optional<FaultWord> of(String word) {
        return Arrays.stream(values()).filter(w -> w.word.equals(word)).findFirst();
    }

    /** Every legal word, for a sentence. */
    static String all() {
        return Arrays.stream(values()).map(w -> w.word).collect(Collectors.joining(", "));
    }

    /** Whether the word needs {@code by DURATION}. */
    boolean needsDelay() {
        return needsDelay;
    }

    /** Empty: all is well again. */
    Optional<Fault> fault(Duration delay) {
        return meaning.apply(delay);
    }
}
