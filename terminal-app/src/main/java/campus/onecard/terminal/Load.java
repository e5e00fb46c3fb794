package campus.onecard.terminal;

import campus.onecard.client.CallFailure;
import campus.onecard.client.TerminalClient;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.terminal.CardMac;
import campus.onecard.domain.terminal.Figures;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.domain.time.CampusTime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Many callers that pay one fen again and again, each waiting for its answer. Keeps no journal: it
 * measures, and its payments are compared with the books as a whole.
 *
 * @param proofs what the cards prove
 * @param nanos a clock for durations
 */
record Load(
        TerminalClient server,
        Cards proofs,
        Ids ids,
        InstantSource clock,
        LongSupplier nanos,
        RandomGenerator random,
        Speech speech) {

    private static final Money PRICE = Money.ofFen(1);

    /**
     * @return whether every payment was answered and the books have exactly the approved ones
     */
    boolean run(int callers, int seconds, List<CardSerial> cards) {
        LocalDate day = CampusTime.dayOf(clock.instant());
        Figures before = server.totals(day).books();
        Instant end = clock.instant().plusSeconds(seconds);
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        AtomicInteger approved = new AtomicInteger();
        AtomicInteger declined = new AtomicInteger();
        AtomicInteger unanswered = new AtomicInteger();
        long start = nanos.getAsLong();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < callers; n++) {
                threads.execute(
                        () -> {
                            while (clock.instant().isBefore(end)) {
                                long began = nanos.getAsLong();
                                count(pay(cards), approved, declined, unanswered);
                                times.add(nanos.getAsLong() - began);
                            }
                        });
            }
        }
        double took = (nanos.getAsLong() - start) / 1e9;
        Figures after = server.totals(day).books();
        boolean agrees =
                unanswered.get() == 0
                        && after.payments() - before.payments() == approved.get()
                        && after.paid()
                                .minus(before.paid())
                                .equals(Money.ofFen(approved.get() * PRICE.fen()));
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        speech.say(
                agrees ? "load.agrees" : "load.differs",
                callers,
                seconds,
                approved.get(),
                Math.round(sorted.length / took),
                millis(sorted, 0.5),
                millis(sorted, 0.99),
                declined.get(),
                unanswered.get());
        return agrees;
    }

    private int pay(List<CardSerial> cards) {
        CardSerial card = cards.get(random.nextInt(cards.size()));
        try {
            UUID id = ids.next();
            CardMac proof = proofs.prove(id, card, PRICE, 0);
            return server.pay(new TakePayment(id, card, PRICE, 0, null, proof))
                            instanceof PaymentOutcome.Approved
                    ? 0
                    : 1;
        } catch (CallFailure failure) {
            return 2;
        }
    }

    private static void count(int which, AtomicInteger... counters) {
        counters[which].incrementAndGet();
    }

    private static String millis(long[] sorted, double share) {
        if (sorted.length == 0) {
            return "-";
        }
        long nanos = sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
        return Double.toString(Duration.ofNanos(nanos).toNanos() / 100_000 / 10.0);
    }
}
