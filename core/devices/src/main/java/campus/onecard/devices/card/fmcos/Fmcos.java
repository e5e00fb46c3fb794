package campus.onecard.devices.card.fmcos;

import campus.onecard.devices.card.Apdu;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardAnswer;
import campus.onecard.devices.card.CardLost;
import campus.onecard.domain.card.CardProfile;

import java.nio.ByteBuffer;

/** The FMCOS commands we use. Each method is one command; what a status means is the caller's. */
final class Fmcos {

    private static final int CHALLENGE = 8;

    private final Exchange exchange;

    Fmcos(ApduChannel channel) {
        this.exchange = new Exchange(channel);
    }

    CardAnswer selectApplication(byte[] aid) throws CardLost, InterruptedException {
        return exchange.send(Apdu.of(0x00, 0xA4, 0x04, 0x00).with(aid).expecting(0));
    }

    CardAnswer selectFile(int id) throws CardLost, InterruptedException {
        byte[] name = ByteBuffer.allocate(2).putShort((short) id).array();
        return exchange.send(Apdu.of(0x00, 0xA4, 0x00, 0x00).with(name).expecting(0));
    }

    /** Reads a file of ours from its beginning. */
    CardAnswer readBinary(int file, int length) throws CardLost, InterruptedException {
        return exchange.send(
                Apdu.of(0x00, 0xB0, CardProfile.shortId(file), 0x00).expecting(length));
    }

    /** Encrypts a challenge under a key of type 30. */
    CardAnswer internalAuthenticate(int key, byte[] challenge)
            throws CardLost, InterruptedException {
        return exchange.send(Apdu.of(0x00, 0x88, 0x00, key).with(challenge).expecting(0));
    }

    /** Signs a message under a key of type 32. */
    CardAnswer sign(int key, byte[] message) throws CardLost, InterruptedException {
        return exchange.send(Apdu.of(0x00, 0x88, 0x02, key).with(message).expecting(0));
    }

    /** Eight random bytes, good for the next command only. */
    CardAnswer challenge() throws CardLost, InterruptedException {
        return exchange.send(Apdu.of(0x00, 0x84, 0x00, 0x00).expecting(CHALLENGE));
    }

    CardAnswer createFile(int id, byte[] info) throws CardLost, InterruptedException {
        return exchange.send(Apdu.of(0x80, 0xE0, id >>> 8, id & 0xFF).with(info));
    }

    /** Erases everything in the current directory. */
    CardAnswer eraseDirectory() throws CardLost, InterruptedException {
        return exchange.send(Apdu.of(0x80, 0x0E, 0x00, 0x00).expecting(0));
    }

    /** A command that the key service made whole. */
    CardAnswer readyMade(byte[] command) throws CardLost, InterruptedException {
        return exchange.send(Apdu.whole(command));
    }

    /** The chip's UID as the reader shows it. A hint, never a proof. */
    CardAnswer uid() throws CardLost, InterruptedException {
        return exchange.send(Apdu.of(0xFF, 0xCA, 0x00, 0x00).expecting(0));
    }
}
