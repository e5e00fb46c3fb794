package campus.onecard.domain.card;

import java.util.HexFormat;

/** Names and numbers of our application on a card (decision 40). */
public final class CardProfile {

    /** The root directory of every card. */
    public static final int MASTER_FILE = 0x3F00;

    /** Our directory's file id; terminals select it by {@link #aid}. */
    public static final int DIRECTORY = 0x4F43;

    /** The file that says which card this is. */
    public static final int IDENTITY_FILE = 0x0015;

    /** The file with the issuer's signature. */
    public static final int SIGNATURE_FILE = 0x0017;

    /** Length of {@link #IDENTITY_FILE} in bytes. */
    public static final int IDENTITY_LENGTH = 30;

    /** Length of {@link #SIGNATURE_FILE} in bytes. */
    public static final int SIGNATURE_LENGTH = 74;

    private static final String AID = "F04F4E454341524401";

    private CardProfile() {}

    /** The application's name on the card: F0, "ONECARD", 01; unregistered by its first byte. */
    public static byte[] aid() {
        return HexFormat.of().parseHex(AID);
    }

    /** The short id of one of our files, as READ and UPDATE BINARY take it in P1. */
    public static int shortId(int file) {
        return 0x80 | file & 0x1F;
    }
}
