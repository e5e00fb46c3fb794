package campus.onecard.server.outside.simulator;

import java.util.Locale;

/** What a simulated system does wrong, or does on purpose. */
public enum Fault {
    /** Nothing: it decides by itself. */
    NONE,
    /** Says no; the argument is the reason, a code. */
    REFUSE,
    /** Does it and never answers. */
    SILENCE,
    /** Does nothing, remembers nothing and never answers. */
    SWALLOW,
    /** Does it and answers so many seconds later. */
    LATE,
    /** Does it so many seconds later and then answers. */
    SLOW,
    /** Does it and answers nonsense, unsigned. */
    GARBAGE,
    /** Does it, and its file says so twice. */
    TWICE,
    /** Does it, and its file does not say so. */
    UNLISTED,
    /** Does it with one fen more. */
    OVERCHARGE,
    /** Takes it and decides only when asked for the so-manieth time. */
    WORKING,
    /** Hangs up without reading. */
    DOWN;

    /** As a script writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
