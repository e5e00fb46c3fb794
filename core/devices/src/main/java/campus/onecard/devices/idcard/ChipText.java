package campus.onecard.devices.idcard;

import campus.onecard.domain.account.NameRules;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text block of a chip: fields at fixed places, UTF-16LE, padded with spaces. */
final class ChipText {

    static final String FOR_LIFE = "长期";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** The chip's font gives rare characters places of private use; they are no damage. */
    private static final Pattern RARE = Pattern.compile("\\p{Co}");

    private final byte[] block;

    /**
     * @param block {@link SamContent#TEXT} bytes; read in place, not kept longer than this object
     */
    ChipText(byte[] block) {
        this.block = block;
    }

    /** A field without the spaces around it. */
    String field(int offset, int bytes) {
        return new String(block, offset, bytes, StandardCharsets.UTF_16LE).strip();
    }

    /**
     * A name in its one form.
     *
     * @throws Damaged when it has characters no name has
     */
    String name(String text) throws Damaged {
        String name = NameRules.normalise(text);
        if (NameRules.fault(RARE.matcher(name).replaceAll("字")).isPresent()) {
            throw new Damaged("name");
        }
        return name;
    }

    /**
     * A day, {@code YYYYMMDD}.
     *
     * @throws Damaged when it is none
     */
    LocalDate date(int offset) throws Damaged {
        try {
            return LocalDate.parse(field(offset, 16), DATE);
        } catch (DateTimeException e) {
            throw new Damaged("date at " + offset);
        }
    }

    /**
     * A day, or empty for life.
     *
     * @throws Damaged when it is neither
     */
    Optional<LocalDate> dateOrForLife(int offset) throws Damaged {
        return field(offset, 16).equals(FOR_LIFE) ? Optional.empty() : Optional.of(date(offset));
    }

    /** What the chip says does not fit together. Names the field, never its content. */
    static final class Damaged extends Exception {

        private static final long serialVersionUID = 1L;

        Damaged(String field) {
            super(field);
        }
    }
}
