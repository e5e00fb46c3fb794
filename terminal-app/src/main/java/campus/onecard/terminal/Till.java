package campus.onecard.terminal;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Pause;
import campus.onecard.client.TerminalClient;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.RefundPayment;
import campus.onecard.domain.terminal.ReversePayment;
import campus.onecard.domain.terminal.TakePayment;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends wishes until something is known. Each is written down first, and whatever happens it keeps
 * its id: a second id for the same wish could move the money twice.
 */
final class Till {

    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** No request that was signed earlier is taken any more; see the device signature. */
    private static final Duration LATEST = Duration.ofMinutes(6);

    private final TerminalClient server;
    private final Book book;
    private final InstantSource clock;
    private final Pause pause;

    Till(TerminalClient server, Book book, InstantSource clock, Pause pause) {
        this.server = server;
        this.book = book;
        this.clock = clock;
        this.pause = pause;
    }

    /** What came of a wish. */
    sealed interface Result {

        /** The server answered. */
        record Answered(PaymentOutcome outcome) implements Result {}

        /** Surely nothing moved, and nothing will under this id. */
        record Refused(String why) implements Result {}

        /** It may have been done or not; it stays in the journal and is asked again. */
        record Unknown() implements Result {}
    }

    /**
     * A fresh wish.
     *
     * @param pin sealed for this very wish; null when none was given
     */
    Result send(Wish wish, @Nullable SealedSecret pin) {
        book.begin(wish);
        return settle(wish, pin, false);
    }

    /** A wish of an earlier run: asks first, then sends it again under its own id. */
    Result resume(Wish wish) {
        try {
            Optional<PaymentOutcome> known = server.ask(wish.id());
            if (known.isPresent()) {
                book.end(wish, known.get());
                return new Result.Answered(known.get());
            }
        } catch (CallFailure failure) {
            return new Result.Unknown();
        }
        if (!wish.pin()) {
            return settle(wish, null, true);
        }
        // The password is not written down, so it cannot be sent again.
        Instant made = Instant.ofEpochMilli(wish.id().getMostSignificantBits() >>> 16);
        if (made.plus(LATEST).isAfter(clock.instant())) {
            return new Result.Unknown();
        }
        book.dropped(wish, "PIN");
        return new Result.Refused("PIN");
    }

    private Result settle(Wish wish, @Nullable SealedSecret pin, boolean sentBefore) {
        boolean open = sentBefore;
        for (int n = 0; n < TRIES; n++) {
            try {
                PaymentOutcome outcome = call(wish, pin);
                book.end(wish, outcome);
                return new Result.Answered(outcome);
            } catch (CallFailure.Refused refused) {
                if (!open && !refused.is(ErrorCode.BUSY)) {
                    book.dropped(wish, refused.problem().code());
                    return new Result.Refused(refused.problem().code());
                }
            } catch (CallFailure.Unreachable unreachable) {
                // Nothing was sent this time; the wish stays as it was.
            } catch (CallFailure.Unknown unknown) {
                open = true;
            }
            if (!rested()) {
                break;
            }
        }
        return new Result.Unknown();
    }

    private PaymentOutcome call(Wish wish, @Nullable SealedSecret pin) {
        return switch (wish.what()) {
            case Wish.PAY ->
                    server.pay(
                            new TakePayment(
                                    wish.id(),
                                    wish.card(),
                                    wish.amount(),
                                    wish.sequence(),
                                    pin,
                                    wish.proof()));
            case Wish.REFUND ->
                    server.refund(
                            wish.payment(),
                            new RefundPayment(wish.id(), wish.amount(), wish.sequence()));
            default ->
                    server.reverse(wish.payment(), new ReversePayment(wish.id(), wish.sequence()));
        };
    }

    private boolean rested() {
        try {
            pause.pause(BETWEEN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
