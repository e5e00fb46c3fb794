package campus.onecard.devices.card.virtual;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The root or an application: rights, keys, files, and for the root its applications. */
final class Directory {

    static final int OPEN = 0;
    static final int BLOCKED = 1;
    static final int BLOCKED_FOR_EVER = 2;

    private static final int HEAD = 8;
    private static final int LONGEST_NAME = 16;
    private static final int SHORTEST_NAME = 5;
    private static final int NO_KEY_FILE = -1;

    private final int id;
    private final byte[] info;
    private int addKeyRight = NO_KEY_FILE;
    private int standing = OPEN;
    private final List<KeyRecord> keys = new ArrayList<>();
    private final List<CardFile> files = new ArrayList<>();
    private final List<Directory> children = new ArrayList<>();

    private Directory(int id, byte[] info) {
        this.id = id;
        this.info = info;
    }

    /** Takes CREATE FILE's data: 38 size16 create erase appFileId FF FF name. */
    static Directory create(int id, byte[] info) {
        int name = info.length - HEAD;
        if (name < SHORTEST_NAME || name > LONGEST_NAME) {
            throw new Refused(Refused.LENGTH);
        }
        return new Directory(id, info.clone());
    }

    static Directory read(DataInputStream in) throws IOException {
        int id = in.readUnsignedShort();
        Directory directory = new Directory(id, in.readNBytes(in.readUnsignedByte()));
        directory.addKeyRight = in.readInt();
        directory.standing = in.readUnsignedByte();
        for (int n = in.readUnsignedByte(); n > 0; n--) {
            directory.keys.add(KeyRecord.read(in));
        }
        for (int n = in.readUnsignedByte(); n > 0; n--) {
            directory.files.add(CardFile.read(in));
        }
        for (int n = in.readUnsignedByte(); n > 0; n--) {
            directory.children.add(read(in));
        }
        return directory;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(id);
        out.writeByte(info.length);
        out.write(info);
        out.writeInt(addKeyRight);
        out.writeByte(standing);
        out.writeByte(keys.size());
        for (KeyRecord key : keys) {
            key.write(out);
        }
        out.writeByte(files.size());
        for (CardFile file : files) {
            file.write(out);
        }
        out.writeByte(children.size());
        for (Directory child : children) {
            child.write(out);
        }
    }

    int id() {
        return id;
    }

    byte[] name() {
        return Arrays.copyOfRange(info, HEAD, info.length);
    }

    int createRight() {
        return info[3] & 0xFF;
    }

    int eraseRight() {
        return info[4] & 0xFF;
    }

    /** Short id of the file that is shown on SELECT, 0 for none. */
    int shownFile() {
        return info[5] & 0x1F;
    }

    int standing() {
        return standing;
    }

    void standing(int other) {
        standing = other;
    }

    boolean hasKeyFile() {
        return addKeyRight != NO_KEY_FILE;
    }

    void keyFile(int addRight) {
        addKeyRight = addRight;
    }

    int addKeyRight() {
        return addKeyRight;
    }

    List<KeyRecord> keys() {
        return keys;
    }

    List<CardFile> files() {
        return files;
    }

    List<Directory> children() {
        return children;
    }

    @Nullable KeyRecord key(int type, int number) {
        return keys.stream().filter(k -> k.is(type, number)).findFirst().orElse(null);
    }

    Optional<CardFile> file(int wanted) {
        return files.stream().filter(f -> f.id() == wanted).findFirst();
    }

    /** By short id: the last five bits of the file's id. */
    Optional<CardFile> shortFile(int wanted) {
        return files.stream().filter(f -> (f.id() & 0x1F) == wanted).findFirst();
    }

    int size() {
        return HEAD
                + LONGEST_NAME
                + keys.stream().mapToInt(KeyRecord::size).sum()
                + files.stream().mapToInt(CardFile::size).sum()
                + children.stream().mapToInt(Directory::size).sum();
    }

    int capacity() {
        return (info[1] & 0xFF) << 8 | info[2] & 0xFF;
    }

    /** Takes everything out, one thing after the other; each is a write of its own. */
    void erase(Power power) {
        for (List<?> things : List.of(files, children, keys)) {
            while (!things.isEmpty()) {
                power.whole(1);
                things.removeLast();
            }
        }
        power.whole(1);
        addKeyRight = NO_KEY_FILE;
    }
}
