package campus.onecard.devices.console;

import campus.onecard.devices.card.simulator.CardHand;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.card.virtual.VirtualCard;
import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.signin.CardSerial;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/**
 * Cards for the simulated card reader: a demo card by its serial, or a card of one's own in a file,
 * which is as its maker delivers it at first and is written back when it is taken away.
 */
final class CardStand {

    private final CardHand hand;
    private final SecureRandom random = new SecureRandom();
    private @Nullable Kept kept;

    CardStand(CardHand hand) {
        this.hand = hand;
    }

    /** A card that lives in a file. */
    private record Kept(VirtualCard card, Path file) {}

    Orders orders() {
        return new Orders(
                Map.of(
                        "present", this::present,
                        "remove", _ -> remove(),
                        "unplug", _ -> hand.unplug(),
                        "plug", _ -> hand.plugIn()));
    }

    private void present(String what) throws Wrong {
        remove();
        if (what.matches("[0-9A-Fa-f]{16}")) {
            hand.insert(new DemoCards(random, Traits.PLAIN).of(new CardSerial(what)));
        } else if (what.isEmpty()) {
            throw new Wrong("present SERIAL | present FILE");
        } else {
            Kept mine = open(Path.of(what));
            kept = mine;
            hand.insert(mine.card);
        }
    }

    private Kept open(Path file) throws Wrong {
        try {
            VirtualCard card =
                    Files.exists(file)
                            ? VirtualCard.load(file, Traits.PLAIN, random)
                            : VirtualCard.blank(TestCards.SUITE, new byte[0], Traits.PLAIN, random);
            card.save(file);
            return new Kept(card, file);
        } catch (IOException | IllegalArgumentException e) {
            throw new Wrong(file + ": " + e.getMessage());
        }
    }

    /** Takes the card away and keeps what is on it. */
    void remove() throws Wrong {
        hand.remove();
        Kept mine = kept;
        kept = null;
        if (mine == null) {
            return;
        }
        try {
            mine.card.save(mine.file);
        } catch (IOException e) {
            throw new Wrong(mine.file + ": " + e.getMessage());
        }
    }
}
