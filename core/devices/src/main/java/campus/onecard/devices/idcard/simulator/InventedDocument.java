package campus.onecard.devices.idcard.simulator;

import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.IdNumber;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What is on the chip of a document that belongs to nobody: 256 bytes of text and a photo. */
public final class InventedDocument {

    private static final int TEXT = 256;
    private static final int PHOTO = 1024;
    private static final int NAME = 30;
    private static final int LONG_NAME = 70;

    private final byte[] text = new byte[TEXT];
    private final byte[] photo = new byte[PHOTO];

    private InventedDocument() {
        for (int i = 0; i < TEXT; i += 2) {
            text[i] = ' ';
        }
        byte[] mark = "no photo: invented person".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, photo, 0, mark.length);
    }

    /**
     * A document as the university knows it.
     *
     * @param number of 18 characters, or 15 for a foreigner's card of 2017
     * @throws IllegalArgumentException when these readers read no such document
     */
    public static InventedDocument of(DocumentType type, String name, String number) {
        return switch (type) {
            case ID_CARD -> citizen(name, number, "20200901", "20300901");
            case RESIDENCE_PERMIT -> residencePermit(name, number);
            case FOREIGN_PR ->
                    number.length() == 15
                            ? foreign2017(name, number)
                            : foreign2023(name, "", number);
            case PASSPORT, NONE ->
                    throw new IllegalArgumentException("no ID reader reads a " + type);
        };
    }

    /**
     * 居民身份证.
     *
     * @param from YYYYMMDD
     * @param to YYYYMMDD or 长期
     */
    public static InventedDocument citizen(String name, String number, String from, String to) {
        return common(name, number, from, to).put(32, 4, "01").mark(" ");
    }

    /** 港澳台居民居住证. */
    public static InventedDocument residencePermit(String name, String number) {
        return common(name, number, "20210301", "20260301")
                .put(220, 18, "H12345678")
                .put(238, 4, "01")
                .mark("J");
    }

    /** 外国人永久居留身份证 of 2017: an English name and a number of 15 characters. */
    public static InventedDocument foreign2017(String english, String number) {
        return new InventedDocument()
                .put(0, 120, english)
                .put(120, 2, "2")
                .put(122, 30, number)
                .put(152, 6, number.substring(0, 3))
                .put(188, 16, "20180501")
                .put(204, 16, "20280430")
                .put(220, 16, "19800512")
                .put(236, 4, "01")
                .put(240, 8, "1500")
                .mark("I");
    }

    /** 外国人永久居留身份证 of 2023: a number that begins with 9; either name may be empty. */
    public static InventedDocument foreign2023(String chinese, String english, String number) {
        int cut = Math.min(english.length(), LONG_NAME / 2);
        return new InventedDocument()
                .put(0, NAME, chinese)
                .put(30, 2, "1")
                .put(32, 4, "00")
                .put(36, 16, number.substring(6, 14))
                .put(52, LONG_NAME, english.substring(0, cut))
                .put(122, 36, number)
                .put(188, 16, "20231201")
                .put(204, 16, "20331130")
                .put(220, 22, english.substring(cut))
                .put(242, 6, "USA")
                .mark("Y");
    }

    /** A number that checks: place, birth YYYYMMDD, sequence. */
    public static String number(String place, String birth, String sequence) {
        String body = place + birth + sequence;
        return body + IdNumber.checkDigit(body);
    }

    private static InventedDocument common(String name, String number, String from, String to) {
        return new InventedDocument()
                .put(0, NAME, name)
                .put(30, 2, "2")
                .put(36, 16, number.substring(6, 14))
                .put(52, LONG_NAME, "无此地址")
                .put(122, 36, number)
                .put(158, 30, "无此机关")
                .put(188, 16, from)
                .put(204, 16, to);
    }

    /** Puts one field in place of what was there, as a test does that damages a chip. */
    public InventedDocument put(int offset, int bytes, String value) {
        byte[] field = value.getBytes(StandardCharsets.UTF_16LE);
        if (field.length > bytes) {
            throw new IllegalArgumentException("a field of " + bytes + " bytes is too short");
        }
        for (int i = offset; i < offset + bytes; i += 2) {
            text[i] = ' ';
            text[i + 1] = 0;
        }
        System.arraycopy(field, 0, text, offset, field.length);
        return this;
    }

    private InventedDocument mark(String type) {
        return put(248, 2, type);
    }

    /** The text block. */
    byte[] text() {
        return Arrays.copyOf(text, TEXT);
    }

    /** The packed photo: our own mark, since nobody may pack the real kind. */
    byte[] photo() {
        return Arrays.copyOf(photo, PHOTO);
    }
}
