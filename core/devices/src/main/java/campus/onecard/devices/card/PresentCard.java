package campus.onecard.devices.card;

import campus.onecard.domain.signin.CardSerial;

import java.util.concurrent.locks.ReentrantLock;

/** A card of ours that lies on the reader and can be spoken to. Thread-safe. */
public final class PresentCard {

    private final CardSerial serial;
    private final CardLink link;
    private final ReentrantLock alone = new ReentrantLock();

    PresentCard(CardSerial serial, CardLink link) {
        this.serial = serial;
        this.link = link;
    }

    /** Which card it says to be; nothing is proven by it. */
    public CardSerial serial() {
        return serial;
    }

    /**
     * Speaks with the card, alone. When somebody else has reset it, the talk begins once more from
     * the start, so a talk selects first and asks for what it needs again.
     *
     * @throws CardLost when the card goes, and it says whether it may have done the last command
     */
    public <T, X extends Exception> T speak(CardTalk<T, X> talk)
            throws CardLost, InterruptedException, X {
        alone.lockInterruptibly();
        try {
            return speak(link, talk);
        } finally {
            alone.unlock();
        }
    }

    static <T, X extends Exception> T speak(CardLink link, CardTalk<T, X> talk)
            throws CardLost, InterruptedException, X {
        try {
            return talk.with(link);
        } catch (CardLost e) {
            if (e.why() != CardLost.Why.RESET) {
                throw e;
            }
            link.reconnect();
            return talk.with(link);
        }
    }
}
