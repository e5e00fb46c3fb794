package campus.onecard.server.bench;

import java.util.List;

/**
 * What a bench of payments does.
 *
 * @param seconds of each cell
 * @param rounds how often each cell is run; the median counts
 * @param callers how many pay at once, one cell each
 * @param variants which ways of paying
 * @param hotMerchant percent of the payments that go to one merchant; the rest is spread evenly
 * @param zipf whether few accounts pay often and many rarely, instead of all alike
 * @param rate payments a second in the open loop; 0 for the closed loop
 * @param binaryLog whether the lanes also run on an engine with a binary log
 */
record Plan(
        int seconds,
        int rounds,
        List<Integer> callers,
        List<Variant> variants,
        int hotMerchant,
        boolean zipf,
        int rate,
        boolean binaryLog) {

    Plan {
        if (seconds < 1 || rounds < 1 || hotMerchant < 0 || hotMerchant > 100 || rate < 0) {
            throw new IllegalArgumentException("seconds, rounds from 1; percent; rate from 0");
        }
        if (callers.isEmpty() || callers.stream().anyMatch(c -> c < 1 || c > MOST_CALLERS)) {
            throw new IllegalArgumentException("callers from 1 to " + MOST_CALLERS);
        }
    }

    private static final int MOST_CALLERS = 4096;
}
