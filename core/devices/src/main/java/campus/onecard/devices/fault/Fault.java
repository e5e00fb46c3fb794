package campus.onecard.devices.fault;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** One thing that goes wrong. A simulator plays what its machine knows and ignores the rest. */
public sealed interface Fault {

    /** Holds until its time is over or all is made well again. */
    sealed interface Condition extends Fault {}

    /** Hits one thing that is counted; with a duration it hits each of them for so long. */
    sealed interface Strike extends Fault {

        /** What it can hit. */
        default Set<Unit> hits() {
            return EnumSet.of(Unit.FRAME, Unit.APDU);
        }
    }

    /** A card or the paper is stuck. */
    record Jam() implements Condition {}

    /** No cards or no paper left. */
    record Empty() implements Condition {}

    /** Few cards or little paper left. */
    record NearlyEmpty() implements Condition {}

    /** The bin for captured cards is full. */
    record Full() implements Condition {}

    /** The cover is open. */
    record CoverOpen() implements Condition {}

    /** The machine says that it is broken. */
    record Broken() implements Condition {}

    /** The ID reader's security module has no authorisation. */
    record Unauthorised() implements Condition {}

    /** The plug is out. */
    record Unplugged() implements Condition {}

    /** The person leaves the card at the gate. */
    record Untaken() implements Strike {

        @Override
        public Set<Unit> hits() {
            return EnumSet.of(Unit.CARD);
        }
    }

    /** Two cards come at once. */
    record DoubleFeed() implements Strike {

        @Override
        public Set<Unit> hits() {
            return EnumSet.of(Unit.CARD);
        }
    }

    /** The card leaves the field in the middle of this command. */
    record Torn() implements Strike {

        @Override
        public Set<Unit> hits() {
            return EnumSet.of(Unit.APDU);
        }
    }

    /** The answer's checksum is wrong. */
    record WrongChecksum() implements Strike {}

    /** Bytes that belong to nothing come before the answer. */
    record Garbage() implements Strike {}

    /** Bytes that belong to nothing come after the answer. */
    record GarbageAfter() implements Strike {}

    /** The command is refused as garbled and not acted upon. */
    record Nak() implements Strike {}

    /** No answer; the command is acted upon all the same. */
    record Silence() implements Strike {}

    /**
     * The answer comes late.
     *
     * @param by how late
     */
    record Slow(Duration by) implements Strike {}
}
