package campus.onecard.server.bench;

import campus.onecard.domain.text.Texts;

/** How a bench ends. */
enum Verdict {
    /** Everything was right, and as quick as it is to be. */
    REACHED(0),
    /** Everything was right, but something was slower than it is to be. */
    MISSED(3),
    /** Something was wrong; what was measured means nothing. */
    VOID(1);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    static Verdict of(boolean right, boolean quick) {
        if (!right) {
            return VOID;
        }
        return quick ? REACHED : MISSED;
    }

    int exitCode() {
        return exitCode;
    }

    /** What stands behind a figure that has a target. */
    static String words(Texts texts, boolean reached) {
        return texts.get(reached ? "bench.reached" : "bench.missed");
    }
}
