package campus.onecard.devices.card.fmcos;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardAnswer;
import campus.onecard.devices.card.CardFault;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardRefused;
import campus.onecard.devices.card.StatusWord;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardProfile;
import campus.onecard.domain.card.IssuerSignature;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.card.SignInChallenge;

/**
 * A campus card that lies on a reader, from select to removal. It says which card it is and proves
 * it; it holds no key and changes nothing on the card, so every call may be repeated on a new
 * session.
 */
public final class CardSession {

    private final Fmcos card;
    private final CardApplication application;

    private CardSession(Fmcos card, CardApplication application) {
        this.card = card;
        this.application = application;
    }

    /**
     * Selects our application and reads which card it is: two commands.
     *
     * @param channel used by this session alone
     * @throws CardRefused when it is no campus card, or cannot be read, or is shut
     */
    public static CardSession open(ApduChannel channel)
            throws CardLost, CardRefused, InterruptedException {
        Fmcos card = new Fmcos(channel);
        StatusWord selected = card.selectApplication(CardProfile.aid()).status();
        if (selected.isBlocked()) {
            throw new CardRefused(CardFault.BLOCKED, "select says " + selected);
        }
        if (!selected.isOk()) {
            throw new CardRefused(CardFault.NOT_OURS, "select says " + selected);
        }
        byte[] file =
                wanted(
                        card.readBinary(CardProfile.IDENTITY_FILE, CardProfile.IDENTITY_LENGTH),
                        CardFault.UNREADABLE,
                        "read 0015");
        return new CardSession(
                card,
                CardApplication.parse(file)
                        .orElseThrow(
                                () ->
                                        new CardRefused(
                                                CardFault.UNREADABLE,
                                                "file 0015 is not of our layout")));
    }

    /** What the card says of itself; the server believes it once the card has proven it. */
    public CardApplication application() {
        return application;
    }

    /**
     * Reads the issuer's signature, so that forged data can be refused without the server.
     *
     * @throws CardRefused when it is not there or not of our layout
     */
    public IssuerSignature signature() throws CardLost, CardRefused, InterruptedException {
        byte[] file =
                wanted(
                        card.readBinary(CardProfile.SIGNATURE_FILE, CardProfile.SIGNATURE_LENGTH),
                        CardFault.UNREADABLE,
                        "read 0017");
        return IssuerSignature.parse(file)
                .orElseThrow(
                        () ->
                                new CardRefused(
                                        CardFault.UNREADABLE, "file 0017 is not of our layout"));
    }

    /**
     * Lets the card answer the server's nonce: proof that it is genuine and here.
     *
     * @return one block of the card's suite, for the server to compare
     * @throws CardRefused when the card has no such key
     */
    public byte[] answer(SignInChallenge challenge)
            throws CardLost, CardRefused, InterruptedException {
        CardAnswer answer =
                card.internalAuthenticate(KeyPurpose.CARD_PROOF.id(), challenge.bytes());
        return proof(answer, application.suite().blockLength(), "sign-in proof");
    }

    /**
     * Lets the card sign a payment: one answer for card and amount together.
     *
     * @return the card's MAC, for the server to compare
     * @throws CardRefused when the card has no such key
     */
    public byte[] sign(PaymentProof payment) throws CardLost, CardRefused, InterruptedException {
        CardAnswer answer = card.sign(KeyPurpose.TRANSACTION_MAC.id(), payment.bytes());
        return proof(answer, application.suite().macLength(), "payment proof");
    }

    private static byte[] proof(CardAnswer answer, int length, String what) throws CardRefused {
        byte[] proof = wanted(answer, CardFault.KEYS_WRONG, what);
        if (proof.length != length) {
            throw new CardRefused(
                    CardFault.KEYS_WRONG, what + " of " + proof.length + " bytes, not " + length);
        }
        return proof;
    }

    private static byte[] wanted(CardAnswer answer, CardFault otherwise, String what)
            throws CardRefused {
        StatusWord status = answer.status();
        if (status.isBlocked()) {
            throw new CardRefused(CardFault.BLOCKED, what + " says " + status);
        }
        if (!status.isOk()) {
            throw new CardRefused(otherwise, what + " says " + status);
        }
        return answer.data();
    }
}
