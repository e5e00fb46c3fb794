package campus.onecard.devices.card.virtual;

import java.util.random.RandomGenerator;

/** The card's operating system from power-up to power-down. */
final class Chip {

    private static final int GET_CHALLENGE = 0x0084;
    private static final int SELECT = 0x00A4;
    private static final int UNBLOCK = 0x8418;

    private final CardMemory memory;
    private final SecurityState state;
    private final SecurityCommands security;
    private final FileCommands files;
    private final IssuerCommands issuer;

    Chip(CardMemory memory, Power power, RandomGenerator random, boolean wholeWrites) {
        this.memory = memory;
        this.state = new SecurityState(memory);
        this.security = new SecurityCommands(memory.suite(), state, power, random);
        this.files = new FileCommands(memory, state, power, wholeWrites);
        this.issuer = new IssuerCommands(memory, state, power);
    }

    /**
     * Carries out one command.
     *
     * @return its data
     * @throws Refused with the status when it is not 9000
     */
    byte[] run(Command command) {
        state.nextCommand();
        int what = command.cla() << 8 | command.ins();
        if (memory.isBlocked()) {
            throw new Refused(Refused.BLOCKED);
        }
        boolean shut = state.current().standing() != Directory.OPEN;
        if (shut && what != GET_CHALLENGE && what != SELECT && what != UNBLOCK) {
            throw new Refused(Refused.BLOCKED);
        }
        return switch (command.cla()) {
            case 0x00, 0x04 -> standard(command);
            case 0x80, 0x84 -> own(command);
            default -> throw new Refused(Refused.CLASS);
        };
    }

    private byte[] standard(Command command) {
        return switch (command.ins()) {
            case 0xB0 -> files.readBinary(command);
            case 0xD6, 0xD0 -> files.updateBinary(command);
            case 0xB2 -> files.readRecord(command);
            case 0xDC -> files.updateRecord(command);
            case 0xE2 -> files.appendRecord(command);
            default -> command.isProtected() ? unknown(command) : plain(command);
        };
    }

    private byte[] plain(Command command) {
        return switch (command.ins()) {
            case 0xA4 -> files.select(command);
            case 0x84 -> security.getChallenge(command);
            case 0x82 -> security.externalAuthenticate(command);
            case 0x88 -> security.internalAuthenticate(command);
            case 0x20 -> security.verify(command);
            default -> unknown(command);
        };
    }

    private byte[] own(Command command) {
        return switch (command.cla() << 8 | command.ins()) {
            case 0x80E0 -> issuer.createFile(command);
            case 0x80D4, 0x84D4 -> issuer.writeKey(command);
            case 0x800E -> issuer.erase(command);
            case 0x841E -> issuer.blockApplication(command);
            case 0x8418 -> issuer.unblockApplication(command);
            case 0x8416 -> issuer.blockCard(command);
            default -> unknown(command);
        };
    }

    /** 6E00 when the instruction exists in another class, as FMCOS has it; else 6D00. */
    private static byte[] unknown(Command command) {
        boolean known =
                switch (command.ins()) {
                    case 0xA4, 0x84, 0x82, 0x88, 0x20, 0xB0, 0xD6, 0xD0, 0xB2, 0xDC, 0xE2 -> true;
                    case 0xC0, 0xE0, 0xD4, 0x0E, 0x1E, 0x18, 0x16 -> true;
                    default -> false;
                };
        throw new Refused(known ? Refused.CLASS : Refused.INSTRUCTION);
    }
}
