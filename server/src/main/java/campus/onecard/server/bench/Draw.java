package campus.onecard.server.bench;

import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import java.time.Clock;
import java.util.Arrays;
import java.util.Random;

/** Draws who pays next, where and how much. One per caller; the same seed draws the same. */
final class Draw {

    private static final int MOST_FEN = 100;

    private final BenchCampus campus;
    private final Places places;
    private final Random random;
    private final Ids ids;
    private final String terminal;
    private long sequence;

    /** How often each account pays, and how often the hot merchant is paid. */
    record Places(int hotMerchant, double[] cumulative) {

        /**
         * @param zipf whether the k-th account pays 1/k times as often as the first
         */
        static Places of(int hotMerchant, boolean zipf, int accounts) {
            double[] sums = new double[zipf ? accounts : 0];
            double sum = 0;
            for (int i = 0; i < sums.length; i++) {
                sum += 1.0 / (i + 1);
                sums[i] = sum;
            }
            return new Places(hotMerchant, sums);
        }
    }

    /**
     * @param terminal tells the ways of paying apart in the books
     */
    Draw(BenchCampus campus, Places places, Clock clock, long seed, String terminal) {
        this.campus = campus;
        this.places = places;
        this.random = new Random(seed);
        this.ids = new Ids(clock, random);
        this.terminal = terminal;
    }

    CardPayment next() {
        int who = account();
        return new CardPayment(
                ids.next(),
                campus.account(who),
                campus.card(who),
                new Place(BenchCampus.outlet(merchant()), terminal, ++sequence),
                Money.ofFen(1 + random.nextInt(MOST_FEN)),
                PinCheck.NONE);
    }

    private int account() {
        if (places.cumulative().length == 0) {
            return random.nextInt(campus.size());
        }
        double[] sums = places.cumulative();
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }

    private int merchant() {
        return random.nextInt(100) < places.hotMerchant()
                ? 0
                : random.nextInt(BenchCampus.MERCHANTS);
    }
}
