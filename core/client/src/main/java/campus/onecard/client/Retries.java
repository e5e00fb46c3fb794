package campus.onecard.client;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Route.Method;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Sends a request until something is known: first to the server that answered last, to the next one
 * at once, round again after a growing pause. Sends again only what does no harm when it arrives
 * twice.
 */
final class Retries {

    private static final int ROUNDS = 3;

    /** Where one of several stands by, a call outlasts the six seconds of a take-over. */
    private static final int ROUNDS_OF_A_TAKE_OVER = 7;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int MOST_DOUBLINGS = 3;

    private final List<URI> servers;
    private final Pause pause;
    private final RandomGenerator random;
    private final AtomicInteger serving = new AtomicInteger();

    Retries(Servers servers, Pause pause, RandomGenerator random) {
        this.servers = servers.addresses();
        this.pause = pause;
        this.random = random;
    }

    /** Sends once to the server at this address. */
    @FunctionalInterface
    interface Sender {
        Exchange send(URI server) throws InterruptedException;
    }

    /**
     * @return the answer's body
     * @throws CallFailure when no answer came
     */
    byte[] run(Route<?, ?> route, Sender sender) {
        Exchange worst = new Exchange.NotSent();
        try {
            int first = serving.get();
            int rounds = ROUNDS;
            for (int n = 0; n < rounds * servers.size(); n++) {
                pauseBefore(n);
                int server = (first + n) % servers.size();
                Exchange exchange = sender.send(servers.get(server));
                if (exchange instanceof Exchange.Answered answer) {
                    serving.set(server);
                    return answer.body();
                }
                worst = Exchange.worse(worst, exchange);
                rounds = isTakeOver(exchange) ? ROUNDS_OF_A_TAKE_OVER : rounds;
                if (isFinal(route, exchange)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            worst = new Exchange.Lost(null);
        }
        throw failure(route, worst);
    }

    private boolean isTakeOver(Exchange exchange) {
        return servers.size() > 1
                && exchange instanceof Exchange.Refused refused
                && refused.problem().code().equals(ErrorCode.STANDBY.shortCode());
    }

    private static boolean isFinal(Route<?, ?> route, Exchange exchange) {
        return switch (exchange) {
            case Exchange.Refused refused -> !refused.isPassing();
            case Exchange.Lost lost -> !route.repeatable();
            case Exchange.Answered answered -> true;
            case Exchange.NotSent notSent -> false;
        };
    }

    private static CallFailure failure(Route<?, ?> route, Exchange worst) {
        if (worst instanceof Exchange.Refused refused) {
            return new CallFailure.Refused(refused.problem());
        }
        if (worst instanceof Exchange.Lost lost && route.method() != Method.GET) {
            return new CallFailure.Unknown(route.name());
        }
        if (worst instanceof Exchange.Lost lost && lost.problem() != null) {
            return new CallFailure.Refused(lost.problem());
        }
        return new CallFailure.Unreachable(route.name());
    }

    private void pauseBefore(int n) throws InterruptedException {
        if (n > 0 && n % servers.size() == 0) {
            int doublings = Math.min(n / servers.size() - 1, MOST_DOUBLINGS);
            pause.pause(jittered(FIRST_PAUSE.multipliedBy(1L << doublings)));
        }
    }

    private Duration jittered(Duration length) {
        return length.plusMillis(random.nextLong(length.toMillis()));
    }
}
