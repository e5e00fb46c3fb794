package campus.onecard.domain.making;

import campus.onecard.domain.card.CardSuite;

/** What a delivery of blank cards computes with. Whoever loads the machine knows it. */
public enum Stock {
    /** FM1208 and its kin: two-key triple DES. */
    FMCOS_3DES(CardSuite.FMCOS_3DES),
    /** The same commands with AES-128. */
    AES_128(CardSuite.AES_128);

    private final CardSuite suite;

    Stock(CardSuite suite) {
        this.suite = suite;
    }

    /** How such cards compute. */
    public CardSuite suite() {
        return suite;
    }
}
