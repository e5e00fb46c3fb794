package campus.onecard.domain.card;

/**
 * A command of personalisation that needs a key, in the order a card sees them. The key service
 * makes its bytes; each answers one challenge of the card and is good for its next command only.
 */
public enum PersonalisationStep {
    /** Root: EXTERNAL AUTHENTICATE 39/00 with the transport key. Only on a card that is blank. */
    OPEN_BLANK,
    /** Ours: WRITE KEY 39/00, protected by the transport key. */
    WRITE_ISSUER_CONTROL,
    /** Ours: EXTERNAL AUTHENTICATE 39/00; proves the key just written. */
    OPEN_ISSUER_CONTROL,
    /** Ours: WRITE KEY 39/01. */
    WRITE_SERVICE,
    /** Ours: WRITE KEY 30/01. */
    WRITE_CARD_PROOF,
    /** Ours: WRITE KEY 32/01. */
    WRITE_TRANSACTION_MAC,
    /** Ours: WRITE KEY 36/00. */
    WRITE_FILE_UPDATE,
    /** Ours: EXTERNAL AUTHENTICATE 39/01; opens the files for writing. */
    OPEN_SERVICE,
    /** Ours: UPDATE BINARY 0017, with MAC. */
    WRITE_SIGNATURE,
    /** Ours: UPDATE BINARY 0015, with MAC; from here on the directory is complete. */
    WRITE_IDENTITY,
    /** Root: WRITE KEY 39/01, protected by the transport key. */
    WRITE_CARD_CONTROL,
    /** Root: EXTERNAL AUTHENTICATE 39/01. */
    OPEN_CARD_CONTROL,
    /** Root: WRITE KEY 39/00: our key takes the transport key's place, protected by that. */
    RETIRE_TRANSPORT,
    /** Root: EXTERNAL AUTHENTICATE 39/00 with our key; proves that the transport key is gone. */
    PROVE_RETIRED
}
