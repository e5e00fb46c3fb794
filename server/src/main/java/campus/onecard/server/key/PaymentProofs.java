package campus.onecard.server.key;

import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.terminal.CardMac;
import campus.onecard.domain.terminal.PaymentChallenge;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.DeclineReason;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Looks at what a card proved for a payment, before the payment goes to its lane: two encryptions
 * and a MAC, no question to the database while the proof is right.
 */
public final class PaymentProofs {

    /** How far the terminal's clock may be off, and how long ago the card may have been asked. */
    static final Duration OFF = Duration.ofMinutes(25);

    private final KeyService keys;
    private final PaymentChallenges challenges;
    private final ProofTries tries;
    private final Answers answers;
    private final InstantSource clock;
    private final boolean required;

    /**
     * @param required whether a payment needs a proof; one that is given is looked at always
     */
    public PaymentProofs(
            KeyService keys,
            PaymentChallenges challenges,
            ProofTries tries,
            Answers answers,
            InstantSource clock,
            boolean required) {
        this.keys = keys;
        this.challenges = challenges;
        this.tries = tries;
        this.answers = answers;
        this.clock = clock;
        this.required = required;
    }

    /**
     * Why the payment cannot be taken; empty when it can. A payment that was answered before gets
     * that answer from the books, whatever is found now.
     *
     * @param device the terminal's id
     */
    public Optional<DeclineReason> refusal(String device, TakePayment payment) {
        CardMac proof = payment.proof();
        if (proof == null) {
            return required ? Optional.of(DeclineReason.PROOF_MISSING) : Optional.empty();
        }
        Optional<byte[]> challenge = challenges.keyOf(device, proof.challenge());
        if (challenge.isEmpty() || isOff(proof)) {
            return Optional.of(DeclineReason.PROOF_STALE);
        }
        if (tries.lockedUntil(payment.card()).isPresent()) {
            return Optional.of(DeclineReason.CARD_LOCKED);
        }
        CardNonce nonce = PaymentChallenge.nonce(challenge.get(), payment.id());
        PaymentProof said =
                new PaymentProof(nonce, payment.amount(), device, payment.sequence(), proof.time());
        byte[] mac = HexFormat.of().parseHex(proof.mac());
        if (keys.isPayment(payment.card(), proof.keySet(), said, mac)) {
            tries.right(payment.card());
            return Optional.empty();
        }
        // One that is sent again counts once.
        if (answers.find(payment.id()).isEmpty()) {
            tries.wrong(payment.card());
        }
        return Optional.of(DeclineReason.PROOF_WRONG);
    }

    private boolean isOff(CardMac proof) {
        return Duration.between(proof.time(), clock.instant()).abs().compareTo(OFF) > 0;
    }

    /**
     * What is kept beside the posting: which card, which generation, and all that is needed to
     * compute the MAC again.
     *
     * @return hexadecimal digits; empty when nothing was proved
     */
    public static String kept(TakePayment payment) {
        CardMac proof = payment.proof();
        if (proof == null) {
            return "";
        }
        ByteBuffer head =
                ByteBuffer.allocate(17)
                        .put((byte) proof.keySet())
                        .putLong(proof.challenge())
                        .putLong(proof.time().toEpochMilli());
        return HexFormat.of().withUpperCase().formatHex(head.array())
                + payment.card().value()
                + proof.mac();
    }
}
