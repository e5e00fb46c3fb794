package campus.onecard.devices.card.virtual;

import campus.onecard.domain.card.CardProfile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** SELECT, and reading and writing of files. */
final class FileCommands {

    private static final byte[] NOTHING = {};
    private static final int LONGEST_SHOWN = 200;

    private final CardMemory memory;
    private final SecurityState state;
    private final Power power;
    private final boolean wholeWrites;

    /**
     * @param wholeWrites whether a binary file is written wholly or not at all when the current
     *     fails
     */
    FileCommands(CardMemory memory, SecurityState state, Power power, boolean wholeWrites) {
        this.memory = memory;
        this.state = state;
        this.power = power;
        this.wholeWrites = wholeWrites;
    }

    byte[] select(Command command) {
        return switch (command.p1()) {
            case 0x00 -> selectById(command.data());
            case 0x04 -> selectByName(command.data());
            default -> throw new Refused(Refused.EXISTS);
        };
    }

    private byte[] selectById(byte[] data) {
        if (data.length != 2) {
            throw new Refused(Refused.LENGTH);
        }
        int id = (data[0] & 0xFF) << 8 | data[1] & 0xFF;
        if (id == CardProfile.MASTER_FILE) {
            return enter(memory.root());
        }
        for (Directory child : state.current().children()) {
            if (child.id() == id) {
                return enter(child);
            }
        }
        state.open(state.current().file(id).orElseThrow(() -> new Refused(Refused.NO_FILE)));
        return NOTHING;
    }

    private byte[] selectByName(byte[] name) {
        if (Arrays.equals(memory.root().name(), name)) {
            return enter(memory.root());
        }
        for (Directory child : memory.root().children()) {
            if (Arrays.equals(child.name(), name)) {
                return enter(child);
            }
        }
        throw new Refused(Refused.NO_FILE);
    }

    private byte[] enter(Directory directory) {
        state.enter(directory);
        switch (directory.standing()) {
            case Directory.BLOCKED -> throw new Refused(Refused.BLOCKED);
            case Directory.BLOCKED_FOR_EVER -> throw new Refused(Refused.BLOCKED_FOR_EVER);
            default -> {}
        }
        byte[] own = ownPart(directory);
        ByteArrayOutputStream fci = new ByteArrayOutputStream();
        fci.write(0x6F);
        fci.write(2 + directory.name().length + 2 + own.length);
        fci.write(0x84);
        fci.write(directory.name().length);
        fci.writeBytes(directory.name());
        fci.write(0xA5);
        fci.write(own.length);
        fci.writeBytes(own);
        return fci.toByteArray();
    }

    private static byte[] ownPart(Directory directory) {
        byte[] shown =
                directory.shownFile() == 0
                        ? NOTHING
                        : directory
                                .shortFile(directory.shownFile())
                                .map(CardFile::body)
                                .filter(body -> body.length <= LONGEST_SHOWN)
                                .orElse(NOTHING);
        if (shown.length == 0) {
            return new byte[] {(byte) 0x88, 1, 1};
        }
        byte[] own = new byte[3 + shown.length];
        own[0] = (byte) 0x9F;
        own[1] = 0x0C;
        own[2] = (byte) shown.length;
        System.arraycopy(shown, 0, own, 3, shown.length);
        return own;
    }

    byte[] readBinary(Command command) {
        CardFile file = binary(command);
        refuseProtection(command);
        state.require(file.readRight());
        int from = offset(command);
        int there = file.body().length - from;
        if (there <= 0) {
            throw new Refused(Refused.OFFSET);
        }
        return file.slice(from, length(command, there));
    }

    byte[] updateBinary(Command command) {
        CardFile file = binary(command);
        byte[] content = written(command, file);
        int at = offset(command);
        if (at > file.body().length) {
            throw new Refused(Refused.OFFSET);
        }
        if (content.length == 0 || at + content.length > file.body().length) {
            throw new Refused(Refused.LENGTH);
        }
        store(file, at, content);
        return NOTHING;
    }

    byte[] readRecord(Command command) {
        CardFile file = records(command.p2() >>> 3);
        refuseProtection(command);
        state.require(file.readRight());
        int at = file.recordAt(command.p1());
        return file.slice(at, length(command, file.recordLength()));
    }

    byte[] updateRecord(Command command) {
        CardFile file = records(command.p2() >>> 3);
        byte[] record = record(command, file);
        store(file, file.recordAt(command.p1()), record);
        return NOTHING;
    }

    byte[] appendRecord(Command command) {
        CardFile file = records(command.p2() >>> 3);
        if (file.kind() != CardFile.CYCLIC) {
            throw new Refused(Refused.FILE_TYPE);
        }
        file.append(power, record(command, file));
        return NOTHING;
    }

    private byte[] record(Command command, CardFile file) {
        byte[] record = written(command, file);
        if (record.length != file.recordLength()) {
            throw new Refused(Refused.LENGTH);
        }
        return record;
    }

    private void store(CardFile file, int at, byte[] content) {
        if (wholeWrites) {
            power.whole(content.length);
            System.arraycopy(content, 0, file.body(), at, content.length);
        } else {
            power.byteByByte(file.body(), at, content);
        }
    }

    /** The data to be written, once MAC and rights were looked at. */
    private byte[] written(Command command, CardFile file) {
        if (file.needsMac() != command.isProtected()) {
            throw new Refused(file.needsMac() ? Refused.MAC_MISSING : Refused.LINE_PROTECTION);
        }
        state.require(file.writeRight());
        if (!command.isProtected()) {
            return command.data();
        }
        KeyRecord key = state.key(KeyRecord.LINE, file.writeKey());
        var opened = state.line(key).opened(command.protectedPart());
        key.attempt(power, opened.isPresent(), new Refused(Refused.MAC_WRONG));
        return opened.orElseThrow();
    }

    private static void refuseProtection(Command command) {
        if (command.isProtected()) {
            throw new Refused(Refused.LINE_PROTECTION);
        }
    }

    private static int length(Command command, int there) {
        if (command.expected() < 0) {
            throw new Refused(Refused.LENGTH);
        }
        if (command.expected() != 256 && command.expected() > there) {
            throw new Refused(Refused.OTHER_LENGTH | there & 0xFF);
        }
        return Math.min(command.expected(), there);
    }

    private CardFile binary(Command command) {
        boolean byShortId = (command.p1() & 0xE0) == 0x80;
        CardFile file = byShortId ? open(command.p1() & 0x1F) : state.file();
        if (file.kind() != CardFile.BINARY) {
            throw new Refused(Refused.FILE_TYPE);
        }
        return file;
    }

    private CardFile records(int shortId) {
        CardFile file = shortId == 0 ? state.file() : open(shortId);
        if (file.kind() == CardFile.BINARY) {
            throw new Refused(Refused.FILE_TYPE);
        }
        return file;
    }

    private CardFile open(int shortId) {
        CardFile file =
                state.current().shortFile(shortId).orElseThrow(() -> new Refused(Refused.NO_FILE));
        state.open(file);
        return file;
    }

    private static int offset(Command command) {
        return (command.p1() & 0x80) != 0 ? command.p2() : command.p12();
    }
}
