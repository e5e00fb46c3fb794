package campus.onecard.server.bench;

import java.time.Duration;
import java.util.List;

/**
 * What a bench of payments does.
 *
 * @param length of each cell
 * @param rounds how often each cell is run; the median counts
 * @param callers how many pay at once, one cell each
 * @param variants which ways of paying
 * @param accounts how many people pay
 * @param hotMerchant percent of the payments that go to one merchant; the rest is spread evenly
 * @param zipf whether few accounts pay often and many rarely, instead of all alike
 * @param rate payments a second in the open loop; 0 for the closed loop
 * @param binaryLog whether the lanes also run on an engine with a binary log
 */
record Plan(
        Duration length,
        int rounds,
        List<Integer> callers,
        List<Variant> variants,
        int accounts,
        int hotMerchant,
        boolean zipf,
        int rate,
        boolean binaryLog) {

    Plan {
        if (length.compareTo(SHORTEST) < 0 || rounds < 1) {
            throw new IllegalArgumentException("--seconds 0.1 …, --rounds 1 …");
        }
        if (hotMerchant < 0 || hotMerchant > 100 || rate < 0) {
            throw new IllegalArgumentException("--hot-merchant 0 … 100, --open-loop 0 …");
        }
        if (accounts < 1 || accounts > MOST_ACCOUNTS) {
            throw new IllegalArgumentException("--accounts 1 … " + MOST_ACCOUNTS);
        }
        if (callers.isEmpty() || callers.stream().anyMatch(c -> c < 1 || c > MOST_CALLERS)) {
            throw new IllegalArgumentException("--callers 1 … " + MOST_CALLERS);
        }
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("--variants ABCDEF");
        }
    }

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final int MOST_CALLERS = 4096;
    private static final int MOST_ACCOUNTS = 1_000_000;
}
