package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * How many durable payments a second the lanes take on this machine: closed loop of as many callers
 * as given (128 unless said), three rounds of five seconds after one to warm up.
 */
final class LaneBench {

    private static final int ACCOUNTS = 20_000;
    private static final long ROUND_NANOS = 5_000_000_000L;

    private final TestCampus campus;
    private final long[] accounts;

    private LaneBench(TestCampus campus, long[] accounts) {
        this.campus = campus;
        this.accounts = accounts;
    }

    public static void main(String[] arguments) throws Exception {
        int callers = arguments.length == 0 ? 128 : Integer.parseInt(arguments[0]);
        try (TestCampus campus = new TestCampus()) {
            long before = System.nanoTime();
            LaneBench bench = new LaneBench(campus, open(campus));
            System.out.printf("opened %d accounts in %d ms%n", ACCOUNTS, millisSince(before));
            for (int round = 0; round < 4; round++) {
                bench.round(callers, round);
            }
            campus.assertBooksHold();
        }
    }

    private static long[] open(TestCampus campus) {
        List<CompletableFuture<OpenOutcome>> all = new ArrayList<>();
        long[] ids = new long[ACCOUNTS];
        for (int i = 0; i < ACCOUNTS; i++) {
            var account = TestCampus.newAccount(i, Money.ofYuan(100_000));
            all.add(campus.lanes.submit(new OpenAccount(campus.id(), account)));
            if (all.size() == 1000) {
                int first = i + 1 - all.size();
                for (int k = 0; k < all.size(); k++) {
                    ids[first + k] = ((OpenOutcome.Opened) all.get(k).join()).accountId();
                }
                all.clear();
            }
        }
        return ids;
    }

    private void round(int callers, int round) throws Exception {
        long end = System.nanoTime() + ROUND_NANOS;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> work = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                Random random = new Random(round * 1000L + i);
                work.add(threads.submit(() -> pay(random, end)));
            }
            LongStream times = LongStream.empty();
            for (Future<long[]> one : work) {
                times = LongStream.concat(times, LongStream.of(one.get()));
            }
            report(callers, round, times.sorted().toArray());
        }
    }

    private static void report(int callers, int round, long[] micros) {
        System.out.printf(
                "%s %d callers: %,d payments/s, p50 %.2f ms, p99 %.2f ms%n",
                round == 0 ? "warm-up" : "round " + round,
                callers,
                micros.length * 1_000_000_000L / ROUND_NANOS,
                micros[micros.length / 2] / 1000.0,
                micros[micros.length * 99 / 100] / 1000.0);
    }

    private long[] pay(Random random, long end) {
        long[] micros = new long[1 << 17];
        Place place = new Place(TestCampus.CANTEEN, "P1", 0);
        int count = 0;
        for (long now = System.nanoTime(); now < end; ) {
            int which = random.nextInt(accounts.length);
            campus.lanes.post(
                    new CardPayment(
                            new UUID(now << 4 | 0x7000, random.nextLong()),
                            accounts[which],
                            TestCampus.card(which),
                            place,
                            Money.ofFen(1 + random.nextInt(1500)),
                            new PinCheck.Right("")));
            long done = System.nanoTime();
            micros[count++] = (done - now) / 1000;
            now = done;
        }
        return Arrays.copyOf(micros, count);
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
