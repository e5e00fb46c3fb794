package campus.onecard.server.crash;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Terminals that pay without pause. Each sends the same command until it is answered, whatever
 * happens in between; nobody tells it where to find the server.
 */
final class Callers implements AutoCloseable {

    /** So often a command is sent before it counts as never answered; each try takes seconds. */
    private static final int MOST_TRIES = 60;

    private final Journal journal;
    private final OneCardClient terminal;
    private final Ids ids;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicInteger answers = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Callers(
            Pair pair,
            DeviceIdentity terminal,
            Journal journal,
            int callers,
            SplittableRandom random,
            Clock clock) {
        this.journal = journal;
        this.terminal = pair.client(new Credentials.Device(terminal));
        this.ids = new Ids(clock, new java.util.Random(random.nextLong()));
        for (int i = 0; i < callers; i++) {
            SplittableRandom own = random.split();
            threads.execute(() -> pay(own));
        }
    }

    private void pay(SplittableRandom random) {
        while (stop.getCount() > 0) {
            TakePayment payment = payment(random);
            journal.sending(payment);
            for (int i = 0; i < MOST_TRIES && !send(payment); i++) {
                Thread.onSpinWait();
            }
        }
    }

    /** Mostly small change; some are beyond a limit and are declined. */
    private TakePayment payment(SplittableRandom random) {
        boolean large = random.nextInt(20) == 0;
        long fen = large ? random.nextLong(2001, 3000) : random.nextLong(1, 30);
        int card = random.nextInt(Settlers.PEOPLE);
        return new TakePayment(ids.next(), Settlers.card(card), Money.ofFen(fen), 0);
    }

    private boolean send(TakePayment payment) {
        try {
            PaymentOutcome answer = ask(terminal, payment);
            journal.answered(payment, answer);
            answers.incrementAndGet();
            return true;
        } catch (CallFailure e) {
            return false;
        }
    }

    /** Sends a payment, however often the client finds right. */
    static PaymentOutcome ask(OneCardClient terminal, TakePayment payment) {
        return Objects.requireNonNull(
                terminal.call(TerminalRoutes.PAY, Map.of(), Map.of(), payment));
    }

    int answers() {
        return answers.get();
    }

    /** Begins nothing new; returns when each has its answer. */
    @Override
    public void close() {
        stop.countDown();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.close();
    }
}
