package campus.onecard.devices.card.virtual;

import campus.onecard.domain.card.LineProtection;

import org.jspecify.annotations.Nullable;

/** Where a card stands between two commands; gone with the current. */
final class SecurityState {

    private final CardMemory memory;
    private Directory current;
    private @Nullable CardFile file;
    private int rootState;
    private int state;
    private byte @Nullable [] drawn;
    private byte @Nullable [] valid;

    SecurityState(CardMemory memory) {
        this.memory = memory;
        this.current = memory.root();
    }

    /** A new command begins: only the challenge drawn by the one just before it counts. */
    void nextCommand() {
        valid = drawn;
        drawn = null;
    }

    void drew(byte[] challenge) {
        drawn = challenge.clone();
    }

    /** The challenge this command may answer; 6985 when there is none. */
    byte[] challenge() {
        byte[] challenge = valid;
        if (challenge == null) {
            throw new Refused(Refused.CONDITIONS);
        }
        return challenge;
    }

    Directory current() {
        return current;
    }

    /** Selecting a directory takes its state back to 0; the root's stays until it is selected. */
    void enter(Directory directory) {
        current = directory;
        file = null;
        state = 0;
        if (isRoot()) {
            rootState = 0;
        }
    }

    void open(CardFile wanted) {
        file = wanted;
    }

    CardFile file() {
        CardFile open = file;
        if (open == null) {
            throw new Refused(Refused.CONDITIONS);
        }
        return open;
    }

    /** Forgets a file that may have been erased. */
    void forgetFile() {
        file = null;
    }

    void reach(int next) {
        if (isRoot()) {
            rootState = next;
        } else {
            state = next;
        }
    }

    /** Refuses with 6982 when this access byte does not let the command through. */
    void require(int access) {
        if (!Access.allows(access, isRoot() ? rootState : state, rootState)) {
            throw new Refused(Refused.SECURITY);
        }
    }

    KeyRecord key(int type, int id) {
        KeyRecord key = current.key(type, id);
        if (key == null) {
            throw new Refused(Refused.NO_KEY);
        }
        return key;
    }

    /** The key that protects keys on the way in: the directory's own 39/00, else the root's. */
    KeyRecord controlKey() {
        KeyRecord own = current.key(KeyRecord.EXTERNAL, 0);
        KeyRecord key = own == null ? memory.root().key(KeyRecord.EXTERNAL, 0) : own;
        if (key == null) {
            throw new Refused(Refused.NO_KEY);
        }
        return key;
    }

    /** Line protection for this command. */
    LineProtection line(KeyRecord key) {
        return new LineProtection(memory.suite(), key.key(), challenge());
    }

    boolean isRoot() {
        return current == memory.root();
    }
}
