package campus.onecard.devices.card.pcsc;

import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.CardLost;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A card over PC/SC. Native calls run on a platform thread of this link alone, because PC/SC knows
 * no time limit: whoever waits here stops at the deadline or when interrupted, and the thread ends
 * once the card has answered after all.
 */
final class PcscLink implements CardLink {

    private final ExecutorService talker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("card-talk").daemon().factory());
    private final Duration deadline;
    private final Connection connection;

    private PcscLink(Winscard winscard, String reader, Duration deadline)
            throws CardLost, InterruptedException {
        this.deadline = deadline;
        try {
            this.connection = within(() -> Connection.open(winscard, reader));
        } catch (CardLost | InterruptedException e) {
            talker.shutdown();
            throw e;
        }
    }

    /**
     * Connects to the card on this reader.
     *
     * @param deadline the longest that one command may take
     */
    static PcscLink open(Winscard winscard, String reader, Duration deadline)
            throws CardLost, InterruptedException {
        return new PcscLink(winscard, reader, deadline);
    }

    @Override
    public byte[] transmit(byte[] command) throws CardLost, InterruptedException {
        byte[] answer = within(() -> connection.exchange(command));
        if (answer.length < 2) {
            throw new CardLost(CardLost.Why.TORN, "an answer without a status word");
        }
        return answer;
    }

    @Override
    public void reconnect() throws CardLost, InterruptedException {
        within(
                () -> {
                    connection.reconnect();
                    return true;
                });
    }

    private <T> T within(Callable<T> work) throws CardLost, InterruptedException {
        try {
            return answer(talker.submit(work));
        } catch (RejectedExecutionException e) {
            throw new CardLost(CardLost.Why.REMOVED, "this link is closed", e);
        }
    }

    private <T> T answer(Future<T> coming) throws CardLost, InterruptedException {
        try {
            return coming.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new CardLost(CardLost.Why.TOO_SLOW, "no answer in " + deadline, e);
        } catch (InterruptedException e) {
            close();
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PcscFailure failure
                    ? failure.asLostCard()
                    : new CardLost(CardLost.Why.TORN, "the card's answer cannot be taken", e);
        }
    }

    @Override
    public void close() {
        try {
            talker.execute(connection::close);
        } catch (RejectedExecutionException e) {
            return; // closed before
        }
        talker.shutdown();
    }
}
