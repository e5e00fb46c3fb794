package campus.onecard.server.key;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.signin.CardProof;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.NonceIssued;
import campus.onecard.server.http.ProblemException;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** Whether a card that was held to a machine is that card, genuine and there. */
public final class CardProofs {

    private final KeyService keys;
    private final Nonces nonces;
    private final ProofTries tries;
    private final boolean required;

    /**
     * @param required whether a card must prove itself; a proof that is given is looked at always
     */
    public CardProofs(KeyService keys, Nonces nonces, ProofTries tries, boolean required) {
        this.keys = keys;
        this.nonces = nonces;
        this.tries = tries;
        this.required = required;
    }

    /** What was found. */
    public sealed interface Found {

        /** It is that card; or it proved nothing and need not. */
        record Good() implements Found {}

        /** It is another card, or a copy. */
        record Wrong() implements Found {}

        /** It was wrong too often; what it says now was not looked at. */
        record Locked(Instant until) implements Found {}
    }

    /** For a card to answer on that machine, once. */
    public NonceIssued issue(String device) {
        return nonces.issue(device);
    }

    /**
     * Looks at a tap of a card of ours.
     *
     * @throws ProblemException NONCE_REFUSED when the nonce was not given to this machine a moment
     *     ago or was used, or when a proof is missing
     */
    public Found look(String device, CardTap tap) {
        CardProof proof = tap.proof();
        if (proof == null) {
            if (required) {
                throw refused("This server takes cards with their proof only; see CardTap.");
            }
            return new Found.Good();
        }
        Nonces.Use use = nonces.use(device, proof.nonce(), tap.toString());
        if (use == Nonces.Use.REFUSED) {
            throw refused("Ask for a new nonce and let the card answer it.");
        }
        Optional<Instant> until = tries.lockedUntil(tap.card());
        if (until.isPresent()) {
            return new Found.Locked(until.get());
        }
        return look(device, tap, proof, use);
    }

    private Found look(String device, CardTap tap, CardProof proof, Nonces.Use use) {
        CardNonce nonce = new CardNonce(proof.nonce());
        byte[] cryptogram = HexFormat.of().parseHex(proof.cryptogram());
        if (keys.isGenuine(device, tap.card(), proof.keySet(), nonce, cryptogram)) {
            tries.right(tap.card());
            return new Found.Good();
        }
        if (use == Nonces.Use.FIRST) {
            tries.wrong(tap.card());
        }
        return new Found.Wrong();
    }

    private static ProblemException refused(String whatToDo) {
        return new ProblemException(ErrorCode.NONCE_REFUSED, whatToDo);
    }
}
