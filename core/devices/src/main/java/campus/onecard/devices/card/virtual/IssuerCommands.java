package campus.onecard.devices.card.virtual;

import campus.onecard.domain.card.CardProfile;
import campus.onecard.domain.card.LineProtection;

import java.util.Optional;

/** CREATE FILE, WRITE KEY, ERASE DF, and the commands that shut an application or the card. */
final class IssuerCommands {

    private static final byte[] NOTHING = {};
    private static final int DIRECTORY = 0x38;
    private static final int KEY_FILE = 0x3F;
    private static final int ADD = 0x01;
    private static final int FILE_HEAD = 11;

    private final CardMemory memory;
    private final SecurityState state;
    private final Power power;

    IssuerCommands(CardMemory memory, SecurityState state, Power power) {
        this.memory = memory;
        this.state = state;
        this.power = power;
    }

    byte[] createFile(Command command) {
        Directory parent = state.current();
        int id = command.p12();
        byte[] info = command.data();
        if (info.length < 7) {
            throw new Refused(Refused.LENGTH);
        }
        state.require(parent.createRight());
        if (exists(parent, id)) {
            throw new Refused(Refused.EXISTS);
        }
        switch (info[0]) {
            case DIRECTORY -> createDirectory(parent, id, info);
            case KEY_FILE -> createKeyFile(parent, info);
            default -> createElementary(parent, id, info);
        }
        return NOTHING;
    }

    private static boolean exists(Directory parent, int id) {
        return id == CardProfile.MASTER_FILE
                || parent.file(id).isPresent()
                || parent.children().stream().anyMatch(c -> c.id() == id);
    }

    private void createDirectory(Directory parent, int id, byte[] info) {
        if (!state.isRoot()) {
            throw new Refused(Refused.CONDITIONS);
        }
        Directory child = Directory.create(id, info);
        room(parent, child.size());
        power.whole(info.length);
        parent.children().add(child);
    }

    private void createKeyFile(Directory parent, byte[] info) {
        if (parent.hasKeyFile()) {
            throw new Refused(Refused.EXISTS);
        }
        power.whole(FILE_HEAD);
        parent.keyFile(info[4] & 0xFF);
    }

    private void createElementary(Directory parent, int id, byte[] info) {
        CardFile file = CardFile.create(id, info);
        room(parent, file.size());
        power.whole(FILE_HEAD);
        parent.files().add(file);
    }

    private static void room(Directory parent, int wanted) {
        if (parent.size() + wanted > parent.capacity()) {
            throw new Refused(Refused.NO_SPACE);
        }
    }

    byte[] writeKey(Command command) {
        Directory directory = state.current();
        if (!directory.hasKeyFile()) {
            throw new Refused(Refused.NO_FILE);
        }
        KeyRecord old = command.p1() == ADD ? null : state.key(command.p1(), command.p2());
        state.require(old == null ? directory.addKeyRight() : old.change());
        byte[] block = keyBlock(command);
        if (!KeyRecord.isBlock(block)) {
            throw new Refused(Refused.DATA);
        }
        KeyRecord made = new KeyRecord(command.p2(), block);
        if (old == null) {
            add(directory, made);
        } else if (old.type() == made.type()) {
            power.whole(made.size());
            old.replace(block);
        } else {
            throw new Refused(Refused.DATA);
        }
        return NOTHING;
    }

    private void add(Directory directory, KeyRecord made) {
        if (directory.keys().stream().anyMatch(made::isNamedAs)) {
            throw new Refused(Refused.EXISTS);
        }
        room(directory, made.size());
        power.whole(made.size());
        directory.keys().add(made);
    }

    private byte[] keyBlock(Command command) {
        if (!command.isProtected()) {
            return command.data();
        }
        KeyRecord control = state.controlKey();
        LineProtection line = state.line(control);
        Optional<byte[]> block = line.unsealed(command.protectedPart());
        control.attempt(power, block.isPresent(), new Refused(Refused.MAC_WRONG));
        return block.orElseThrow();
    }

    byte[] erase(Command command) {
        if (command.data().length > 0) {
            throw new Refused(Refused.LENGTH);
        }
        state.require(state.current().eraseRight());
        state.forgetFile();
        state.current().erase(power);
        return NOTHING;
    }

    byte[] blockApplication(Command command) {
        checkMac(command);
        power.whole(1);
        state.current()
                .standing(command.p2() == 1 ? Directory.BLOCKED_FOR_EVER : Directory.BLOCKED);
        return NOTHING;
    }

    byte[] unblockApplication(Command command) {
        checkMac(command);
        if (state.current().standing() == Directory.BLOCKED_FOR_EVER) {
            throw new Refused(Refused.BLOCKED_FOR_EVER);
        }
        power.whole(1);
        state.current().standing(Directory.OPEN);
        return NOTHING;
    }

    byte[] blockCard(Command command) {
        checkMac(command);
        power.whole(1);
        memory.block();
        return NOTHING;
    }

    private void checkMac(Command command) {
        KeyRecord key = state.key(KeyRecord.LINE, 0);
        boolean right = state.line(key).opened(command.protectedPart()).isPresent();
        key.attempt(power, right, new Refused(Refused.MAC_WRONG));
    }
}
