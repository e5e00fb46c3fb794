package campus.onecard.devices.card.pcsc;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;

/**
 * One reader. It remembers which card it last told of: {@link #waitForCardAbsent} waits for that
 * one to go, even when another lies there at once. A card that is connected to has a conversation
 * with the service of its own, so that no wait holds up a command.
 */
final class PcscTerminal extends CardTerminal {

    private static final int AT_ONCE = 0;

    private final PcscTerminals terminals;
    private final String name;
    private Sight told = Sight.UNKNOWN;

    PcscTerminal(PcscTerminals terminals, String name) {
        this.terminals = terminals;
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    /**
     * @param protocol {@code *}, {@code T=0} or {@code T=1}
     */
    @Override
    public Card connect(String protocol) throws CardException {
        try {
            return new PcscCard(
                    Connection.open(terminals.winscard(), name, PcscCard.protocols(protocol)));
        } catch (PcscFailure e) {
            if (e.code() == Code.NO_SMARTCARD || e.code() == Code.REMOVED_CARD) {
                throw new CardNotPresentException(e);
            }
            throw e;
        }
    }

    @Override
    public boolean isCardPresent() throws CardException {
        return look(Sight.UNKNOWN, AT_ONCE).cardPresent();
    }

    @Override
    public boolean waitForCardPresent(long timeout) throws CardException {
        long begin = System.nanoTime();
        Sight seen = look(Sight.UNKNOWN, AT_ONCE);
        while (!seen.cardPresent() && left(begin, timeout) > 0) {
            seen = look(seen, left(begin, timeout));
        }
        told = seen;
        return seen.cardPresent();
    }

    @Override
    public boolean waitForCardAbsent(long timeout) throws CardException {
        long begin = System.nanoTime();
        Sight seen = look(Sight.UNKNOWN, AT_ONCE);
        if (!told.cardPresent()) {
            told = seen;
        }
        while (seen.sameCardAs(told) && left(begin, timeout) > 0) {
            seen = look(seen, left(begin, timeout));
        }
        return !seen.sameCardAs(told);
    }

    /** Milliseconds; the API says "no end" with a nought. */
    private static long left(long begin, long timeout) {
        return timeout == 0
                ? Context.FOR_EVER
                : timeout - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private Sight look(Sight known, long millis) throws CardException {
        Sight sight = terminals.look(Map.of(name, known), millis).getOrDefault(name, known);
        if (sight.gone()) {
            throw new PcscFailure(name, Code.READER_UNAVAILABLE);
        }
        return sight;
    }
}
