package campus.onecard.devices.card;

import java.util.Locale;

/**
 * The two bytes at the end of every answer.
 *
 * @param value 0 to FFFF
 */
public record StatusWord(int value) {

    public static final StatusWord OK = new StatusWord(0x9000);

    /** Whether the command was carried out. */
    public boolean isOk() {
        return value == 0x9000;
    }

    /** 61xx: more is to be had with GET RESPONSE. */
    public boolean hasMore() {
        return value >>> 8 == 0x61;
    }

    /** 6Cxx: the card says which length it wants. */
    public boolean wantsOtherLength() {
        return value >>> 8 == 0x6C;
    }

    /** The second byte: a length in 61xx and 6Cxx. */
    public int low() {
        return value & 0xFF;
    }

    /** 63Cx: a secret was wrong; how many tries are left, or -1 when it says something else. */
    public int triesLeft() {
        return value >>> 4 == 0x63C ? value & 0xF : -1;
    }

    /** The key has no tries left: 6983, 63C0. */
    public boolean isLocked() {
        return value == 0x6983 || value == 0x63C0;
    }

    /** There is no such file, application or record: 6A82, 6A83. */
    public boolean isNotFound() {
        return value == 0x6A82 || value == 0x6A83;
    }

    /** There is no such key: 6A88, 9403. */
    public boolean isKeyMissing() {
        return value == 0x6A88 || value == 0x9403;
    }

    /** The code that protects a command is wrong: 6988, 9302. */
    public boolean isMacWrong() {
        return value == 0x6988 || value == 0x9302;
    }

    /** Application or card were shut by the issuer: 6A81, 6283, 9303. */
    public boolean isBlocked() {
        return value == 0x6A81 || value == 0x6283 || value == 0x9303;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04X", value);
    }
}
