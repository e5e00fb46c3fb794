package campus.onecard.domain.card;

import campus.onecard.domain.signin.CardSerial;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * File 0015, 30 bytes: which card this is. The layout of JR/T 0025; the two bytes left to the
 * issuer name suite and key set:
 *
 * <pre>
 *  0  8  issuer
 *  8  1  card type, 01 person's card
 *  9  1  layout version, 01
 * 10 10  serial: 00 00, then the 8 bytes of {@link CardSerial}
 * 20  4  valid from, YYYYMMDD in BCD
 * 24  4  valid to, that day included, YYYYMMDD in BCD
 * 28  1  {@link CardSuite#code}
 * 29  1  key-set version, 1 to 255
 * </pre>
 *
 * The last byte is never zero in a complete file and zero in a new one: a write that was cut off
 * shows.
 *
 * @param issuer 16 hexadecimal digits, upper case: the university
 * @param serial which card
 * @param validFrom first day
 * @param validTo last day
 * @param suite how it computes
 * @param keySet which generation of masters its keys come from, 1 to 255
 */
public record CardApplication(
        String issuer,
        CardSerial serial,
        LocalDate validFrom,
        LocalDate validTo,
        CardSuite suite,
        int keySet) {

    private static final int PERSON = 1;
    private static final int LAYOUT = 1;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public CardApplication {
        if (!issuer.matches("[0-9A-F]{16}")) {
            throw new IllegalArgumentException("an issuer is 16 hexadecimal digits");
        }
        if (keySet < 1 || keySet > 255) {
            throw new IllegalArgumentException("a key-set version is 1 to 255");
        }
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("a card ends after it begins");
        }
    }

    /** Bytes 10 to 19. */
    public static byte[] serialBytes(CardSerial serial) {
        return HEX.parseHex("0000" + serial.value());
    }

    /**
     * Reads the file.
     *
     * @return empty when it is not a complete file of this layout
     */
    public static Optional<CardApplication> parse(byte[] file) {
        if (file.length != CardProfile.IDENTITY_LENGTH
                || file[8] != PERSON
                || file[9] != LAYOUT
                || file[10] != 0
                || file[11] != 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CardApplication(
                            HEX.formatHex(file, 0, 8),
                            new CardSerial(HEX.formatHex(file, 12, 20)),
                            date(file, 20),
                            date(file, 24),
                            CardSuite.of(file[28] & 0xFF),
                            file[29] & 0xFF));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The 30 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(CardProfile.IDENTITY_LENGTH)
                .put(HEX.parseHex(issuer))
                .put((byte) PERSON)
                .put((byte) LAYOUT)
                .put(serialBytes(serial))
                .put(digits(validFrom))
                .put(digits(validTo))
                .put((byte) suite.code())
                .put((byte) keySet)
                .array();
    }

    /** Whether the card may be used on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    private static LocalDate date(byte[] file, int at) {
        return LocalDate.of(
                100 * number(file[at]) + number(file[at + 1]),
                number(file[at + 2]),
                number(file[at + 3]));
    }

    /** Two decimal digits, one in each half of the byte. */
    private static int number(byte digits) {
        int tens = (digits & 0xF0) >> 4;
        int ones = digits & 0x0F;
        if (tens > 9 || ones > 9) {
            throw new IllegalArgumentException("a date has decimal digits only");
        }
        return 10 * tens + ones;
    }

    private static byte[] digits(LocalDate day) {
        return new byte[] {
            digits(day.getYear() / 100),
            digits(day.getYear() % 100),
            digits(day.getMonthValue()),
            digits(day.getDayOfMonth())
        };
    }

    private static byte digits(int number) {
        return (byte) (number / 10 << 4 | number % 10);
    }
}
