package campus.onecard.domain.card;

import java.io.ByteArrayOutputStream;

/**
 * The bytes of every {@link PersonalisationStep} for one card. Runs where the keys are.
 *
 * <p>Key block: {@code type use change P4 P5 key}; see {@link #keyBlock} for the rights.
 */
public final class PersonalisationCommands {

    private static final int FREE = 0xF0;
    private static final int ONLY_FULL_STATE = 0xFF;
    private static final int THREE_TRIES = 0x33;
    private static final int FULL_STATE = 0x0F;
    private static final int SERVICE_STATE = 0x02;
    private static final int ADD = 0x01;
    private static final int WRITE_KEY = 0xD4;
    private static final int UPDATE_BINARY = 0xD6;

    private final CardKeys keys;
    private final CardFiles files;

    /**
     * @param keys of this card
     * @param files what it shall say of itself
     */
    public PersonalisationCommands(CardKeys keys, CardFiles files) {
        this.keys = keys;
        this.files = files;
    }

    /**
     * The whole command.
     *
     * @param challenge what the card drew for it, 8 bytes
     */
    public byte[] command(PersonalisationStep step, byte[] challenge) {
        CardKey transport = keys.suite().transportKey();
        CardKey control = keys.of(KeyPurpose.ISSUER_CONTROL);
        return switch (step) {
            case OPEN_BLANK -> open(0, transport, challenge);
            case WRITE_ISSUER_CONTROL -> add(KeyPurpose.ISSUER_CONTROL, transport, challenge);
            case OPEN_ISSUER_CONTROL -> open(0, control, challenge);
            case WRITE_SERVICE -> add(KeyPurpose.SERVICE, control, challenge);
            case WRITE_CARD_PROOF -> add(KeyPurpose.CARD_PROOF, control, challenge);
            case WRITE_TRANSACTION_MAC -> add(KeyPurpose.TRANSACTION_MAC, control, challenge);
            case WRITE_FILE_UPDATE -> add(KeyPurpose.FILE_UPDATE, control, challenge);
            case OPEN_SERVICE -> open(1, keys.of(KeyPurpose.SERVICE), challenge);
            case WRITE_SIGNATURE ->
                    update(CardProfile.SIGNATURE_FILE, files.signature().bytes(), challenge);
            case WRITE_IDENTITY ->
                    update(CardProfile.IDENTITY_FILE, files.identity().bytes(), challenge);
            case WRITE_CARD_CONTROL -> add(KeyPurpose.CARD_CONTROL, transport, challenge);
            case OPEN_CARD_CONTROL -> open(1, keys.of(KeyPurpose.CARD_CONTROL), challenge);
            case RETIRE_TRANSPORT -> retire(transport, challenge);
            case PROVE_RETIRED -> open(0, keys.of(KeyPurpose.CARD_CONTROL), challenge);
        };
    }

    private byte[] open(int id, CardKey key, byte[] challenge) {
        byte[] answer = keys.suite().cryptogram(key, challenge);
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        command.writeBytes(new byte[] {0x00, (byte) 0x82, 0x00, (byte) id, (byte) answer.length});
        command.writeBytes(answer);
        return command.toByteArray();
    }

    private byte[] add(KeyPurpose purpose, CardKey under, byte[] challenge) {
        return new LineProtection(keys.suite(), under, challenge)
                .sealed(0x80, WRITE_KEY, ADD, purpose.id(), keyBlock(purpose));
    }

    private byte[] retire(CardKey transport, byte[] challenge) {
        KeyPurpose control = KeyPurpose.CARD_CONTROL;
        return new LineProtection(keys.suite(), transport, challenge)
                .sealed(0x80, WRITE_KEY, control.type(), 0, keyBlock(control));
    }

    private byte[] update(int file, byte[] content, byte[] challenge) {
        return new LineProtection(keys.suite(), keys.of(KeyPurpose.FILE_UPDATE), challenge)
                .signed(0x00, UPDATE_BINARY, CardProfile.shortId(file), 0, content);
    }

    /**
     * Every key may be used freely and changed in state F of its directory only. Keys that open
     * something give a state and lock after three wrong tries.
     */
    private byte[] keyBlock(KeyPurpose purpose) {
        int fourth =
                switch (purpose) {
                    case CARD_CONTROL, ISSUER_CONTROL -> FULL_STATE;
                    case SERVICE -> SERVICE_STATE;
                    case CARD_PROOF, TRANSACTION_MAC -> files.identity().keySet();
                    case FILE_UPDATE -> 0xFF;
                };
        int fifth =
                switch (purpose) {
                    case CARD_PROOF, TRANSACTION_MAC -> 0;
                    default -> THREE_TRIES;
                };
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(purpose.type());
        block.write(FREE);
        block.write(ONLY_FULL_STATE);
        block.write(fourth);
        block.write(fifth);
        block.writeBytes(keys.of(purpose).bytes());
        return block.toByteArray();
    }
}
