package campus.onecard.devices.card.virtual;

import campus.onecard.domain.card.CardSuite;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** GET CHALLENGE, EXTERNAL and INTERNAL AUTHENTICATE, VERIFY. */
final class SecurityCommands {

    private static final byte[] NOTHING = {};
    private static final int ENCRYPT = 0x30;
    private static final int DECRYPT = 0x31;
    private static final int MAC = 0x32;
    private static final int LONGEST = 239;

    private final CardSuite suite;
    private final SecurityState state;
    private final Power power;
    private final RandomGenerator random;

    SecurityCommands(CardSuite suite, SecurityState state, Power power, RandomGenerator random) {
        this.suite = suite;
        this.state = state;
        this.power = power;
        this.random = random;
    }

    byte[] getChallenge(Command command) {
        if (command.expected() != 4 && command.expected() != 8) {
            throw new Refused(Refused.LENGTH);
        }
        byte[] challenge = new byte[command.expected()];
        random.nextBytes(challenge);
        state.drew(challenge);
        return challenge;
    }

    byte[] externalAuthenticate(Command command) {
        if (command.data().length != suite.blockLength()) {
            throw new Refused(Refused.LENGTH);
        }
        byte[] challenge = state.challenge();
        KeyRecord key = state.key(KeyRecord.EXTERNAL, command.p2());
        state.require(key.use());
        byte[] right = suite.cryptogram(key.key(), challenge);
        prove(key, Arrays.equals(right, command.data()));
        return NOTHING;
    }

    byte[] verify(Command command) {
        KeyRecord pin = state.key(KeyRecord.PIN, command.p2());
        state.require(pin.use());
        prove(pin, Arrays.equals(pin.value(), command.data()));
        return NOTHING;
    }

    private void prove(KeyRecord key, boolean right) {
        key.attempt(power, right, Refused.wrong(Math.max(0, key.triesLeft() - 1)));
        state.reach(key.nextState());
    }

    byte[] internalAuthenticate(Command command) {
        int type =
                switch (command.p1()) {
                    case 0 -> ENCRYPT;
                    case 1 -> DECRYPT;
                    case 2 -> MAC;
                    default -> throw new Refused(Refused.EXISTS);
                };
        byte[] data = command.data();
        if (data.length == 0 || data.length > LONGEST) {
            throw new Refused(Refused.LENGTH);
        }
        KeyRecord key = state.key(type, command.p2());
        state.require(key.use());
        return switch (type) {
            case ENCRYPT -> encrypted(key, data);
            case DECRYPT -> suite.decrypt(key.key(), blocks(data));
            default -> suite.mac(key.key(), data);
        };
    }

    private byte[] encrypted(KeyRecord key, byte[] data) {
        return data.length <= suite.blockLength()
                ? suite.cryptogram(key.key(), data)
                : suite.encrypt(key.key(), blocks(data));
    }

    private byte[] blocks(byte[] data) {
        if (data.length % suite.blockLength() != 0) {
            throw new Refused(Refused.LENGTH);
        }
        return data;
    }
}
