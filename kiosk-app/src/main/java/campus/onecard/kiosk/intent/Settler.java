package campus.onecard.kiosk.intent;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.journal.Intent;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.IntentRoutes;
import campus.onecard.domain.intent.FollowUp;
import campus.onecard.domain.intent.OrderStanding;
import campus.onecard.domain.money.Money;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Asks about every order that nobody stands before any more, until the server has answered: those a
 * crash left in the journal, and those a person walked away from. It asks as the machine, which
 * needs no visit.
 */
public final class Settler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Settler.class);

    /** How often the journal is looked into while all is well. */
    private static final Duration USUAL = Duration.ofSeconds(5);

    private static final int LONGEST_SECONDS = 60;

    private final Intents intents;
    private final Supplier<OneCardClient> machine;
    private final Thread thread;

    /**
     * @param machine the server as this machine calls it
     */
    public Settler(Intents intents, Supplier<OneCardClient> machine) {
        this.intents = intents;
        this.machine = machine;
        this.thread = Thread.ofPlatform().daemon().name("settler").unstarted(this::work);
    }

    /** Begins, with what the last run left open. */
    public Settler start() {
        thread.start();
        return this;
    }

    private void work() {
        int silences = 0;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                silences = round() ? 0 : silences + 1;
                intents.pause(pause(silences));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration pause(int silences) {
        long growing = USUAL.toSeconds() << Math.min(silences, 4);
        return Duration.ofSeconds(Math.min(growing, LONGEST_SECONDS));
    }

    /**
     * Asks once about each.
     *
     * @return whether all were answered
     */
    public boolean round() {
        for (Intent intent : intents.left()) {
            try {
                OrderStanding standing = ask(machine.get(), intent.id(), amount(intent));
                LOG.info("order {} stands as {}", intent.id(), standing.state());
                intents.end(intent.id(), standing.state().name());
            } catch (CallFailure.Refused refused) {
                if (!refused.is(ErrorCode.NOT_FOUND)) {
                    LOG.warn("order {} is not told: {}", intent.id(), refused.getMessage());
                    return false;
                }
                // This machine was enrolled anew since; the server has the order all the same.
                intents.end(intent.id(), "OF_AN_EARLIER_ENROLMENT");
            } catch (CallFailure e) {
                LOG.info("order {} is not answered yet: {}", intent.id(), e.getMessage());
                return false;
            }
        }
        return true;
    }

    /**
     * Asks the server where an order stands; one that never came is void from then on.
     *
     * @param machine the server as this machine calls it
     * @throws CallFailure when no answer came
     */
    public static OrderStanding ask(OneCardClient machine, UUID order, Money amount) {
        return Objects.requireNonNull(
                machine.call(
                        IntentRoutes.FOLLOW_UP,
                        Map.of("id", order.toString()),
                        Map.of(),
                        new FollowUp(amount)));
    }

    private static Money amount(Intent intent) {
        return Money.ofFen(Long.parseLong(intent.content()));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
