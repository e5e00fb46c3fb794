package campus.onecard.devices.card.fmcos;

import static campus.onecard.domain.card.PersonalisationStep.OPEN_BLANK;
import static campus.onecard.domain.card.PersonalisationStep.OPEN_CARD_CONTROL;
import static campus.onecard.domain.card.PersonalisationStep.OPEN_ISSUER_CONTROL;
import static campus.onecard.domain.card.PersonalisationStep.OPEN_SERVICE;
import static campus.onecard.domain.card.PersonalisationStep.PROVE_RETIRED;
import static campus.onecard.domain.card.PersonalisationStep.RETIRE_TRANSPORT;
import static campus.onecard.domain.card.PersonalisationStep.WRITE_CARD_CONTROL;
import static campus.onecard.domain.card.PersonalisationStep.WRITE_CARD_PROOF;
import static campus.onecard.domain.card.PersonalisationStep.WRITE_FILE_UPDATE;
import static campus.onecard.domain.card.PersonalisationStep.WRITE_IDENTITY;
import static campus.onecard.domain.card.PersonalisationStep.WRITE_ISSUER_CONTROL;
import static campus.onecard.domain.card.PersonalisationStep.WRITE_SERVICE;
import static campus.onecard.domain.card.PersonalisationStep.WRITE_SIGNATURE;
import static campus.onecard.domain.card.PersonalisationStep.WRITE_TRANSACTION_MAC;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardAnswer;
import campus.onecard.devices.card.CardFault;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardRefused;
import campus.onecard.devices.card.StatusWord;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardFiles;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.CardProfile;
import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.KeysUnavailable;
import campus.onecard.domain.card.PersonalisationKeys;
import campus.onecard.domain.card.PersonalisationStep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes a blank card somebody's campus card and reads it back. After an interruption anywhere it is
 * simply run again, with the same order; it finds out from the card what is left to do:
 *
 * <ol>
 *   <li>File 0015 is written last in our directory. While it is not complete, the directory is
 *       erased and built again; the transport key still opens the root.
 *   <li>Then the root gets a key of ours beside the transport key, and only when that one opens the
 *       card does it take the transport key's place too.
 * </ol>
 *
 * A key is tried on a card only when the files and the card's own proof say that it must fit, so
 * that no key which still matters ever runs out of tries.
 */
public final class Personalisation {

    /** What an earlier run left behind. */
    private enum Directory {
        ABSENT,
        BEGUN,
        COMPLETE
    }

    private final Fmcos card;
    private final PersonalisationKeys keys;

    /**
     * @param channel to the card, used by this alone
     * @param keys of the order this card is made for
     */
    public Personalisation(ApduChannel channel, PersonalisationKeys keys) {
        this.card = new Fmcos(channel);
        this.keys = keys;
    }

    /**
     * Does all that is left to do.
     *
     * @return what the card now says of itself, read back and proven
     * @throws CardLost when the card went away: run it again, on the same card and order
     * @throws CardRefused when this card will never do: draw it in and take another
     * @throws KeysUnavailable when the key service cannot be asked: run it again later
     */
    public CardApplication run()
            throws CardLost, CardRefused, KeysUnavailable, InterruptedException {
        CardFiles files = keys.files(uid());
        Directory found = directory(files);
        if (found != Directory.COMPLETE) {
            build(found);
        }
        proveGenuine(files);
        takeRoot();
        proveGenuine(files);
        return files.identity();
    }

    private byte[] uid() throws CardLost, CardRefused, InterruptedException {
        byte[] uid = ok(card.uid(), "read UID").data();
        if (uid.length != 4 && uid.length != 7) {
            throw new CardRefused(CardFault.UNSUITABLE, "a UID of " + uid.length + " bytes");
        }
        return uid;
    }

    /** How far our directory is. Refuses a card that is another one already. */
    private Directory directory(CardFiles files)
            throws CardLost, CardRefused, InterruptedException {
        if (!card.selectApplication(CardProfile.aid()).status().isOk()) {
            return Directory.ABSENT;
        }
        CardAnswer identity =
                card.readBinary(CardProfile.IDENTITY_FILE, CardProfile.IDENTITY_LENGTH);
        if (!identity.status().isOk()) {
            return Directory.BEGUN;
        }
        Optional<CardApplication> found = CardApplication.parse(identity.data());
        if (found.isPresent() && !found.get().equals(files.identity())) {
            throw new CardRefused(CardFault.OTHER_CARD, "file 0015 names another card");
        }
        return found.isPresent() ? Directory.COMPLETE : Directory.BEGUN;
    }

    private void build(Directory found)
            throws CardLost, CardRefused, KeysUnavailable, InterruptedException {
        ok(card.selectFile(CardProfile.MASTER_FILE), "select root");
        keyed(OPEN_BLANK);
        if (found == Directory.BEGUN) {
            ok(card.selectApplication(CardProfile.aid()), "select directory");
            ok(card.eraseDirectory(), "erase directory");
        } else {
            ok(card.createFile(CardProfile.DIRECTORY, Layout.directory()), "create directory");
            ok(card.selectApplication(CardProfile.aid()), "select directory");
        }
        ok(card.createFile(Layout.KEY_FILE, Layout.keyFile()), "create key file");
        for (int file : List.of(CardProfile.IDENTITY_FILE, CardProfile.SIGNATURE_FILE)) {
            ok(card.createFile(file, Layout.file(file)), "create file");
        }
        for (PersonalisationStep step :
                List.of(
                        WRITE_ISSUER_CONTROL,
                        OPEN_ISSUER_CONTROL,
                        WRITE_SERVICE,
                        WRITE_CARD_PROOF,
                        WRITE_TRANSACTION_MAC,
                        WRITE_FILE_UPDATE,
                        OPEN_SERVICE,
                        WRITE_SIGNATURE,
                        WRITE_IDENTITY)) {
            keyed(step);
        }
    }

    /** Reads both files back and lets the card answer a fresh nonce of the key service. */
    private void proveGenuine(CardFiles files)
            throws CardLost, CardRefused, KeysUnavailable, InterruptedException {
        ok(card.selectApplication(CardProfile.aid()), "select to read back");
        sameAs(files.identity().bytes(), CardProfile.IDENTITY_FILE);
        sameAs(files.signature().bytes(), CardProfile.SIGNATURE_FILE);
        CardNonce nonce = keys.nonce();
        int proofKey = KeyPurpose.CARD_PROOF.id();
        byte[] cryptogram =
                ok(card.internalAuthenticate(proofKey, nonce.bytes()), "prove card").data();
        int macKey = KeyPurpose.TRANSACTION_MAC.id();
        byte[] mac = ok(card.sign(macKey, nonce.bytes()), "prove payment key").data();
        if (!keys.proves(nonce, cryptogram, mac)) {
            throw new CardRefused(CardFault.KEYS_WRONG, "the card's keys are not those written");
        }
    }

    private void sameAs(byte[] wanted, int file)
            throws CardLost, CardRefused, InterruptedException {
        byte[] found = ok(card.readBinary(file, wanted.length), "read back").data();
        if (!Arrays.equals(found, wanted)) {
            throw new CardRefused(CardFault.UNSUITABLE, "a file reads back other than written");
        }
    }

    /**
     * Makes the root ours. When our key beside it opens the root already, one try tells whether the
     * transport key is gone. If it is not, using it gives the try back at once; and should pulls at
     * the worst moments lock it, then it opens nothing either, which is all we want.
     */
    private void takeRoot() throws CardLost, CardRefused, KeysUnavailable, InterruptedException {
        ok(card.selectFile(CardProfile.MASTER_FILE), "select root");
        StatusWord opened = tried(OPEN_CARD_CONTROL);
        if (opened.isKeyMissing()) {
            keyed(OPEN_BLANK);
            keyed(WRITE_CARD_CONTROL);
        } else {
            accepted(opened, "open root");
            StatusWord retired = tried(PROVE_RETIRED);
            if (retired.isOk() || retired.isLocked()) {
                return;
            }
            keyed(OPEN_BLANK);
        }
        keyed(OPEN_CARD_CONTROL);
        keyed(RETIRE_TRANSPORT);
        keyed(PROVE_RETIRED);
    }

    private void keyed(PersonalisationStep step)
            throws CardLost, CardRefused, KeysUnavailable, InterruptedException {
        accepted(tried(step), step.toString());
    }

    private StatusWord tried(PersonalisationStep step)
            throws CardLost, CardRefused, KeysUnavailable, InterruptedException {
        byte[] challenge = ok(card.challenge(), "get challenge").data();
        return card.readyMade(keys.command(step, challenge)).status();
    }

    private static CardAnswer ok(CardAnswer answer, String what) throws CardRefused {
        accepted(answer.status(), what);
        return answer;
    }

    private static void accepted(StatusWord status, String what) throws CardRefused {
        if (!status.isOk()) {
            throw new CardRefused(CardFault.UNSUITABLE, what + " says " + status);
        }
    }
}
