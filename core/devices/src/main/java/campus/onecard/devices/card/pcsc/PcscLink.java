package campus.onecard.devices.card.pcsc;

import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.CardLost;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

/**
 * A card over PC/SC. Native calls run on a platform thread of this link alone, because PC/SC knows
 * no time limit: whoever waits here stops at the deadline or when interrupted, and the thread ends
 * once the card has answered after all.
 */
final class PcscLink implements CardLink {

    private static final Logger LOG = LoggerFactory.getLogger(PcscLink.class);

    /** The longest extended answer, rounded up. */
    private static final int ROOM = 65_538;

    private final ExecutorService talker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("card-talk").daemon().factory());
    private final Duration deadline;
    private final ByteBuffer answer = ByteBuffer.allocate(ROOM);

    /** Like the buffer, the talker's alone. */
    private @Nullable Card card;

    private PcscLink(Duration deadline) {
        this.deadline = deadline;
    }

    /**
     * Connects to the card on this reader.
     *
     * @param deadline the longest that one command may take
     */
    static PcscLink open(CardTerminal terminal, Duration deadline)
            throws CardLost, InterruptedException {
        PcscLink link = new PcscLink(deadline);
        try {
            link.within(() -> link.card = terminal.connect("*"));
            return link;
        } catch (CardLost | InterruptedException e) {
            link.close();
            throw e;
        }
    }

    @Override
    public byte[] transmit(byte[] command) throws CardLost, InterruptedException {
        return within(() -> exchange(command));
    }

    /** As bytes: the API's own commands and answers would be taken apart and put together again. */
    private byte[] exchange(byte[] command) throws CardException {
        answer.clear();
        connected().getBasicChannel().transmit(ByteBuffer.wrap(command), answer);
        return Arrays.copyOf(answer.array(), answer.position());
    }

    @Override
    public void reconnect() throws CardLost, InterruptedException {
        within(
                () -> {
                    if (connected() instanceof PcscCard ours) {
                        ours.reconnect();
                    }
                    return true;
                });
    }

    private Card connected() throws CardException {
        if (card == null) {
            throw new CardException("no card was connected to");
        }
        return card;
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
            throw e.getCause() instanceof CardException failure
                    ? PcscFailure.lostCard(failure)
                    : new CardLost(CardLost.Why.TORN, "the card's answer cannot be taken", e);
        }
    }

    @Override
    public void close() {
        try {
            talker.execute(this::letGo);
        } catch (RejectedExecutionException e) {
            return; // closed before
        }
        talker.shutdown();
    }

    private void letGo() {
        try {
            if (card != null) {
                card.disconnect(false);
            }
        } catch (CardException e) {
            LOG.debug("letting go of a card", e);
        }
    }
}
