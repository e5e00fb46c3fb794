package campus.onecard.client.making;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.MakingRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardFiles;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.IssuerSignature;
import campus.onecard.domain.card.KeysUnavailable;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.card.PersonalisationStep;
import campus.onecard.domain.making.CardOrder;
import campus.onecard.domain.making.CardOrder.State;
import campus.onecard.domain.making.EndOrder;
import campus.onecard.domain.making.OrderCard;
import campus.onecard.domain.making.ProveMade;
import campus.onecard.domain.making.Stock;
import campus.onecard.domain.making.WantCommand;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The server's key service for one blank card, over HTTP. The card is ordered when its UID is known
 * ({@link #files}); one that was begun before gets its old order back. Keys stay with the server,
 * only commands and answers travel.
 */
public final class OrderedCard implements PersonalisationKeys {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final OneCardClient server;
    private final UUID id;
    private final Stock stock;
    private @Nullable CardOrder order;

    /**
     * @param server as an enrolled desk or reissue machine
     * @param id a new one for each card
     * @param stock what the blank cards of this machine are
     */
    public OrderedCard(OneCardClient server, UUID id, Stock stock) {
        this.server = server;
        this.id = id;
        this.stock = stock;
    }

    /** What was ordered; empty before {@link #files}. */
    public Optional<CardOrder> order() {
        return Optional.ofNullable(order);
    }

    @Override
    public CardFiles files(byte[] uid) throws KeysUnavailable {
        OrderCard wanted = new OrderCard(id, stock, HEX.formatHex(uid));
        CardOrder made = ask(MakingRoutes.ORDER_CARD, Map.of(), wanted);
        order = made;
        return new CardFiles(
                CardApplication.parse(HEX.parseHex(made.identity()))
                        .orElseThrow(() -> unreadable("identity")),
                IssuerSignature.parse(HEX.parseHex(made.signature()))
                        .orElseThrow(() -> unreadable("signature")));
    }

    @Override
    public byte[] command(PersonalisationStep step, byte[] challenge) throws KeysUnavailable {
        WantCommand wanted = new WantCommand(step, HEX.formatHex(challenge));
        return HEX.parseHex(ask(MakingRoutes.CARD_COMMAND, path(), wanted).apdu());
    }

    @Override
    public CardNonce nonce() throws KeysUnavailable {
        try {
            return new CardNonce(server.cardNonce().nonce());
        } catch (CallFailure e) {
            throw away(e);
        }
    }

    @Override
    public boolean proves(CardNonce nonce, byte[] cryptogram, byte[] mac) throws KeysUnavailable {
        ProveMade proof =
                new ProveMade(nonce.value(), HEX.formatHex(cryptogram), HEX.formatHex(mac));
        return ask(MakingRoutes.PROVE_MADE, path(), proof).holds();
    }

    /**
     * Ends the order. Sent again it changes nothing.
     *
     * @param state MADE after the card was read back and proven, SPOILT for one that will never do
     */
    public void end(State state) throws KeysUnavailable {
        order = ask(MakingRoutes.END_ORDER, path(), new EndOrder(state));
    }

    private Map<String, String> path() {
        CardOrder ordered = order;
        if (ordered == null) {
            throw new IllegalStateException("a card's files are asked for before its commands");
        }
        return Map.of("id", ordered.id().toString());
    }

    private <Q, A> A ask(Route<Q, A> route, Map<String, String> path, Q body)
            throws KeysUnavailable {
        try {
            A answer = server.call(route, path, Map.of(), body);
            if (answer == null) {
                throw unreadable(route.name());
            }
            return answer;
        } catch (CallFailure e) {
            throw away(e);
        }
    }

    private static KeysUnavailable away(CallFailure e) {
        return new KeysUnavailable("the server does not make commands now: " + e.getMessage(), e);
    }

    private static KeysUnavailable unreadable(String what) {
        return new KeysUnavailable("the server's answer cannot be read: " + what);
    }
}
