package campus.onecard.devices.card.applet;

import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;
import javacard.security.DESKey;
import javacard.security.KeyBuilder;
import javacard.security.RandomData;
import javacard.security.Signature;

import javacardx.crypto.Cipher;

/**
 * The campus card once more, as a Java Card applet written from the byte tables of decision 40
 * alone: it shares no code and no arithmetic with ours, so that our terminal does not merely agree
 * with our own virtual card. It plays root and directory both; fixed slots instead of a file
 * system.
 */
@SuppressWarnings("deprecation") // jCardSim knows random numbers by their old names only
public final class CampusApplet extends Applet {

    private static final short ROOT = 0;
    private static final short CAMPUS = 1;
    private static final short SLOTS = 16;
    private static final short SLOT = 25;

    /** Slot: used, directory, id, then type use change P4 P5, key length, key. */
    private final byte[] keys = new byte[SLOTS * SLOT];

    private final byte[] identity = new byte[30];
    private final byte[] signature = new byte[74];
    private final byte[] challenge = new byte[8];
    private final byte[] work = new byte[256];
    private final byte[] chain = new byte[8];
    private boolean directoryMade;
    private boolean keyFileMade;
    private boolean identityMade;
    private boolean signatureMade;
    private boolean challengeValid;
    private short where;
    private byte rootState;
    private byte campusState;

    private final RandomData random = RandomData.getInstance(RandomData.ALG_SECURE_RANDOM);
    private final Cipher ecb = Cipher.getInstance(Cipher.ALG_DES_ECB_NOPAD, false);
    private final Signature mac3 =
            Signature.getInstance(Signature.ALG_DES_MAC8_ISO9797_1_M2_ALG3, false);
    private final Signature mac1 = Signature.getInstance(Signature.ALG_DES_MAC8_ISO9797_M2, false);
    private final DESKey single =
            (DESKey) KeyBuilder.buildKey(KeyBuilder.TYPE_DES, KeyBuilder.LENGTH_DES, false);
    private final DESKey twin =
            (DESKey) KeyBuilder.buildKey(KeyBuilder.TYPE_DES, KeyBuilder.LENGTH_DES3_2KEY, false);

    private CampusApplet() {
        byte[] transport = {
            0x39, (byte) 0xF0, (byte) 0xFF, 0x0F, 0x33, -1, -1, -1, -1, -1, -1, -1, -1
        };
        store((short) 0, ROOT, (byte) 0, transport, (short) 0, (short) 13);
        register();
    }

    /** Called by the card. */
    public static void install(byte[] parameters, short offset, byte length) {
        new CampusApplet();
    }

    @Override
    public void process(APDU apdu) {
        byte[] b = apdu.getBuffer();
        short lc = (short) (b[ISO7816.OFFSET_LC] & 0xFF);
        boolean fresh = challengeValid;
        challengeValid = false;
        if (selectingApplet()) {
            selectCampus();
            return;
        }
        short what = Util.getShort(b, (short) 0);
        switch (what) {
            case 0x00A4:
                apdu.setIncomingAndReceive();
                select(b, lc);
                break;
            case 0x0084:
                random.generateData(challenge, (short) 0, (short) 8);
                Util.arrayCopyNonAtomic(challenge, (short) 0, b, (short) 0, (short) 8);
                challengeValid = true;
                apdu.setOutgoingAndSend((short) 0, (short) 8);
                break;
            case 0x00B0:
                read(apdu, b, lc);
                break;
            case 0x0088:
                apdu.setIncomingAndReceive();
                internal(apdu, b, lc);
                break;
            case 0x0082:
                apdu.setIncomingAndReceive();
                external(b, lc, fresh);
                break;
            case (short) 0x80E0:
                apdu.setIncomingAndReceive();
                create(b, lc);
                break;
            case (short) 0x84D4:
                apdu.setIncomingAndReceive();
                writeKey(b, lc, fresh);
                break;
            case 0x04D6:
                apdu.setIncomingAndReceive();
                update(b, lc, fresh);
                break;
            case (short) 0x800E:
                erase();
                break;
            default:
                ISOException.throwIt(ISO7816.SW_INS_NOT_SUPPORTED);
        }
    }

    private void selectCampus() {
        campusState = 0;
        if (!directoryMade) {
            where = ROOT;
            ISOException.throwIt(ISO7816.SW_FILE_NOT_FOUND);
        }
        where = CAMPUS;
    }

    private void select(byte[] b, short lc) {
        if (b[2] == 4) {
            selectCampus();
            return;
        }
        if (lc != 2 || Util.getShort(b, (short) 5) != 0x3F00) {
            ISOException.throwIt(ISO7816.SW_FILE_NOT_FOUND);
        }
        where = ROOT;
        rootState = 0;
    }

    private byte[] file(byte p1) {
        if (where == CAMPUS && p1 == (byte) 0x95 && identityMade) {
            return identity;
        }
        if (where != CAMPUS || p1 != (byte) 0x97 || !signatureMade) {
            ISOException.throwIt(ISO7816.SW_FILE_NOT_FOUND);
        }
        return signature;
    }

    private void read(APDU apdu, byte[] b, short wanted) {
        byte[] file = file(b[2]);
        if (b[3] != 0) {
            ISOException.throwIt(ISO7816.SW_WRONG_P1P2);
        }
        if (wanted > file.length) {
            ISOException.throwIt((short) (0x6C00 | file.length));
        }
        short length = wanted == 0 ? (short) file.length : wanted;
        Util.arrayCopyNonAtomic(file, (short) 0, b, (short) 0, length);
        apdu.setOutgoingAndSend((short) 0, length);
    }

    private void internal(APDU apdu, byte[] b, short lc) {
        short slot = find((byte) (b[2] == 0 ? 0x30 : 0x32), b[3]);
        DESKey key = key(slot);
        short length;
        if (b[2] == 0) {
            ecb.init(key, Cipher.MODE_ENCRYPT);
            length = ecb.doFinal(b, (short) 5, lc, work, (short) 0);
        } else {
            mac3.init(key, Signature.MODE_SIGN);
            mac3.sign(b, (short) 5, lc, work, (short) 0);
            length = 4;
        }
        Util.arrayCopyNonAtomic(work, (short) 0, b, (short) 0, length);
        apdu.setOutgoingAndSend((short) 0, length);
    }

    private void external(byte[] b, short lc, boolean fresh) {
        short slot = find((byte) 0x39, b[3]);
        if (!fresh) {
            ISOException.throwIt(ISO7816.SW_CONDITIONS_NOT_SATISFIED);
        }
        if (lc != 8) {
            ISOException.throwIt(ISO7816.SW_WRONG_LENGTH);
        }
        if ((keys[(short) (slot + 7)] & 0x0F) == 0) {
            ISOException.throwIt((short) 0x6983);
        }
        // The card's way: decrypt what came and compare with the challenge.
        ecb.init(key(slot), Cipher.MODE_DECRYPT);
        ecb.doFinal(b, (short) 5, (short) 8, work, (short) 0);
        if (Util.arrayCompare(work, (short) 0, challenge, (short) 0, (short) 8) != 0) {
            keys[(short) (slot + 7)]--;
            ISOException.throwIt((short) (0x63C0 | keys[(short) (slot + 7)] & 0x0F));
        }
        keys[(short) (slot + 7)] = 0x33;
        if (where == ROOT) {
            rootState = keys[(short) (slot + 6)];
        } else {
            campusState = keys[(short) (slot + 6)];
        }
    }

    private void create(byte[] b, short lc) {
        if (rootState != 0x0F) {
            ISOException.throwIt(ISO7816.SW_SECURITY_STATUS_NOT_SATISFIED);
        }
        byte type = b[5];
        short id = Util.getShort(b, (short) 2);
        boolean exists =
                type == 0x38 && directoryMade
                        || type == 0x3F && keyFileMade
                        || id == 0x0015 && identityMade
                        || id == 0x0017 && signatureMade;
        if (exists) {
            ISOException.throwIt((short) 0x6A86);
        }
        if (type == 0x38 && where == ROOT && lc == 17) {
            directoryMade = true;
        } else if (type == 0x3F && where == CAMPUS) {
            keyFileMade = true;
        } else if (type == (byte) 0xA8 && where == CAMPUS && id == 0x0015 && b[7] == 30) {
            identityMade = true;
        } else if (type == (byte) 0xA8 && where == CAMPUS && id == 0x0017 && b[7] == 74) {
            signatureMade = true;
        } else {
            ISOException.throwIt(ISO7816.SW_WRONG_DATA);
        }
    }

    private void writeKey(byte[] b, short lc, boolean fresh) {
        if (rootState != 0x0F || where == CAMPUS && !keyFileMade) {
            ISOException.throwIt(ISO7816.SW_SECURITY_STATUS_NOT_SATISFIED);
        }
        short control = seek(where, (byte) 0x39, (byte) 0);
        if (control < 0) {
            control = seek(ROOT, (byte) 0x39, (byte) 0);
        }
        checkMac(b, lc, control, fresh);
        ecb.init(key(control), Cipher.MODE_DECRYPT);
        ecb.doFinal(b, (short) 5, (short) (lc - 4), work, (short) 0);
        short length = (short) (work[0] & 0xFF);
        if (length != 21) {
            ISOException.throwIt(ISO7816.SW_WRONG_DATA);
        }
        byte type = work[1];
        short slot = seek(where, type, b[3]);
        if (b[2] == 1) {
            if (slot >= 0) {
                ISOException.throwIt((short) 0x6A86);
            }
            slot = free();
        } else if (slot < 0 || b[2] != type) {
            ISOException.throwIt((short) 0x6A88);
        }
        store(slot, where, b[3], work, (short) 1, length);
    }

    private void update(byte[] b, short lc, boolean fresh) {
        byte[] file = file(b[2]);
        if (campusState < 2) {
            ISOException.throwIt(ISO7816.SW_SECURITY_STATUS_NOT_SATISFIED);
        }
        checkMac(b, lc, find((byte) 0x36, (byte) 0), fresh);
        short length = (short) (lc - 4);
        if (length > file.length) {
            ISOException.throwIt(ISO7816.SW_WRONG_LENGTH);
        }
        Util.arrayCopy(b, (short) 5, file, (short) 0, length);
    }

    private void erase() {
        if (where != CAMPUS || rootState != 0x0F) {
            ISOException.throwIt(ISO7816.SW_SECURITY_STATUS_NOT_SATISFIED);
        }
        for (short slot = 0; slot < keys.length; slot += SLOT) {
            if (keys[(short) (slot + 1)] == CAMPUS) {
                keys[slot] = 0;
            }
        }
        Util.arrayFillNonAtomic(identity, (short) 0, (short) identity.length, (byte) 0);
        Util.arrayFillNonAtomic(signature, (short) 0, (short) signature.length, (byte) 0);
        keyFileMade = false;
        identityMade = false;
        signatureMade = false;
    }

    /** Starts from the challenge, over header, Lc and data; four bytes. */
    private void checkMac(byte[] b, short lc, short slot, boolean fresh) {
        if (!fresh || lc < 4) {
            ISOException.throwIt((short) 0x6988);
        }
        short end = (short) (5 + lc - 4);
        Signature mac = keys[(short) (slot + 8)] == 8 ? mac1 : mac3;
        Util.arrayCopyNonAtomic(challenge, (short) 0, chain, (short) 0, (short) 8);
        mac.init(key(slot), Signature.MODE_SIGN, chain, (short) 0, (short) 8);
        mac.sign(b, (short) 0, end, work, (short) 0);
        if (Util.arrayCompare(work, (short) 0, b, end, (short) 4) != 0) {
            ISOException.throwIt((short) 0x6988);
        }
    }

    private short find(byte type, byte id) {
        short slot = seek(where, type, id);
        if (slot < 0) {
            ISOException.throwIt((short) 0x6A88);
        }
        return slot;
    }

    private short seek(short directory, byte type, byte id) {
        for (short slot = 0; slot < keys.length; slot += SLOT) {
            if (keys[slot] == 1
                    && keys[(short) (slot + 1)] == directory
                    && keys[(short) (slot + 2)] == id
                    && keys[(short) (slot + 3)] == type) {
                return slot;
            }
        }
        return -1;
    }

    private short free() {
        short slot = 0;
        while (keys[slot] == 1) {
            slot += SLOT;
        }
        return slot;
    }

    private void store(
            short slot, short directory, byte id, byte[] block, short from, short length) {
        short key = (short) (length - 5);
        Util.arrayCopy(block, from, keys, (short) (slot + 3), (short) 5);
        keys[(short) (slot + 8)] = (byte) key;
        Util.arrayCopy(block, (short) (from + 5), keys, (short) (slot + 9), key);
        keys[(short) (slot + 1)] = (byte) directory;
        keys[(short) (slot + 2)] = id;
        keys[slot] = 1;
    }

    private DESKey key(short slot) {
        DESKey key = keys[(short) (slot + 8)] == 8 ? single : twin;
        key.setKey(keys, (short) (slot + 9));
        return key;
    }
}
