package campus.onecard.reissue.making;

import campus.onecard.client.OneCardClient;
import campus.onecard.client.making.OrderedCard;
import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardReader;
import campus.onecard.devices.card.CardRefused;
import campus.onecard.devices.card.fmcos.Personalisation;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.KeysUnavailable;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.making.CardOrder.State;
import campus.onecard.domain.making.Stock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;

/**
 * Makes one card after the other at a reader. A card that was pulled away, or whose making the
 * server's silence ended, is simply laid there again, now or another day.
 */
final class CardMaking {

    private static final Logger LOG = LoggerFactory.getLogger(CardMaking.class);

    private final CardReader reader;
    private final OneCardClient server;
    private final Ids ids;
    private final Stock stock;
    private final Speech speech;
    private final Duration patience;

    /**
     * @param reader open
     * @param patience how long to wait for a card, and for it to be taken away
     */
    CardMaking(
            CardReader reader,
            OneCardClient server,
            Ids ids,
            Stock stock,
            Speech speech,
            Duration patience) {
        this.reader = reader;
        this.server = server;
        this.ids = ids;
        this.stock = stock;
        this.speech = speech;
        this.patience = patience;
    }

    /** What came of all of them. */
    record Tally(int made, int spoilt, boolean stopped) {

        Tally oneMade() {
            return new Tally(made + 1, spoilt, stopped);
        }

        Tally oneSpoilt() {
            return new Tally(made, spoilt + 1, stopped);
        }

        Tally stop() {
            return new Tally(made, spoilt, true);
        }
    }

    /**
     * @param wanted how many cards to make
     * @throws DeviceFault when the reader cannot be used any more
     */
    Tally make(int wanted) throws DeviceFault, InterruptedException {
        Tally tally = new Tally(0, 0, false);
        while (tally.made() < wanted && !tally.stopped()) {
            speech.say("hold");
            Optional<CardLink> found = reader.awaitCard(patience);
            if (found.isEmpty()) {
                speech.say("none-came");
                return tally.stop();
            }
            try (CardLink card = found.get()) {
                tally = one(card, tally);
            }
            if (tally.made() < wanted && !tally.stopped()) {
                reader.awaitRemoval(patience);
            }
        }
        return tally;
    }

    private Tally one(CardLink card, Tally before) throws InterruptedException {
        OrderedCard order = new OrderedCard(server, ids.next(), stock);
        try {
            CardApplication made = new Personalisation(card, order).run();
            order.end(State.MADE);
            speech.say("made", made.serial(), made.keySet());
            return before.oneMade();
        } catch (CardLost e) {
            LOG.info("the card went: {}", e.getMessage());
            speech.say("lost");
            return before;
        } catch (CardRefused e) {
            LOG.info("the card will not do: {}", e.getMessage());
            speech.say("refused", e.fault().sentence(speech.texts().language()));
            return spoilt(order, before.oneSpoilt());
        } catch (KeysUnavailable e) {
            return away(e, before);
        }
    }

    private Tally spoilt(OrderedCard order, Tally tally) {
        try {
            if (order.order().isPresent()) {
                order.end(State.SPOILT);
            }
            return tally;
        } catch (KeysUnavailable e) {
            return away(e, tally);
        }
    }

    private Tally away(KeysUnavailable e, Tally tally) {
        speech.say("server-away", String.valueOf(e.getMessage()));
        return tally.stop();
    }
}
