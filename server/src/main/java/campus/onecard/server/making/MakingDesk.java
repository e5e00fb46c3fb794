package campus.onecard.server.making;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.MakingRoutes;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardFiles;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.IssuerSignature;
import campus.onecard.domain.card.KeysUnavailable;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.making.CardCommand;
import campus.onecard.domain.making.MadeProven;
import campus.onecard.domain.making.ProveMade;
import campus.onecard.domain.making.WantCommand;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.key.KeyService;
import campus.onecard.server.key.Nonces;
import campus.onecard.server.making.CardOrderRows.Row;

import org.jdbi.v3.core.Jdbi;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * The routes by which a desk or a reissue machine makes a card. Each command that needs a key is
 * computed here for one challenge of that card; the machine finds out from the card what is left to
 * do, so it may stop and come back after any of them.
 */
public final class MakingDesk {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final CardOrders orders;
    private final KeyService keys;
    private final Nonces nonces;
    private final SecureRandom random;

    /**
     * @param issuer the university as its cards name it, 16 hexadecimal digits
     * @param nonces the same that taps are proven with
     */
    public MakingDesk(
            Jdbi jdbi,
            KeyService keys,
            Nonces nonces,
            String issuer,
            SecureRandom random,
            InstantSource clock) {
        this.orders = new CardOrders(jdbi, keys, issuer, random, clock);
        this.keys = keys;
        this.nonces = nonces;
        this.random = random;
    }

    public void bind(Bindings bindings) {
        bindings.on(MakingRoutes.ORDER_CARD, (call, wanted) -> orders.order(call.device(), wanted));
        bindings.on(MakingRoutes.CARD_ORDER, (call, _) -> orders.row(call.id("id")).order());
        bindings.on(MakingRoutes.CARD_COMMAND, this::command);
        bindings.on(MakingRoutes.PROVE_MADE, this::prove);
        bindings.on(MakingRoutes.END_ORDER, (call, asked) -> orders.end(call.id("id"), asked));
    }

    private CardCommand command(Call call, WantCommand wanted) {
        Row order = orders.open(call.id("id"));
        byte[] challenge = HEX.parseHex(wanted.challenge());
        return new CardCommand(
                asked(() -> HEX.formatHex(of(order, call).command(wanted.step(), challenge))));
    }

    private MadeProven prove(Call call, ProveMade proof) {
        Row order = orders.open(call.id("id"));
        String request = order.id() + proof;
        if (nonces.use(call.device(), proof.nonce(), request) == Nonces.Use.REFUSED) {
            throw new ProblemException(
                    ErrorCode.NONCE_REFUSED, "Ask for a new nonce and let the card answer it.");
        }
        boolean holds =
                asked(
                        () ->
                                of(order, call)
                                        .proves(
                                                new CardNonce(proof.nonce()),
                                                HEX.parseHex(proof.cryptogram()),
                                                HEX.parseHex(proof.mac())));
        orders.proven(order, holds);
        return new MadeProven(holds);
    }

    private PersonalisationKeys of(Row order, Call call) {
        CardFiles files =
                new CardFiles(
                        CardApplication.parse(HEX.parseHex(order.identity())).orElseThrow(),
                        IssuerSignature.parse(HEX.parseHex(order.signature())).orElseThrow());
        return keys.resumed(files, call.device(), random);
    }

    /** A question to the key service. */
    @FunctionalInterface
    private interface Question<T> {

        T ask() throws KeysUnavailable;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (KeysUnavailable e) {
            throw new ProblemException(ErrorCode.BUSY, String.valueOf(e.getMessage()));
        }
    }
}
