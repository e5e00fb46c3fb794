package campus.onecard.devices.idcard;

import campus.onecard.devices.idcard.ChipText.Damaged;
import campus.onecard.domain.account.DocumentFault;
import campus.onecard.domain.account.DocumentRules;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.IdNumber;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The four ways to lay out the text block (GA/T 490 and what came after it). */
enum Layout {
    CITIZEN(' ', DocumentType.ID_CARD, 36, Layout.NUMBER, 188),
    /** 港澳台居民居住证. */
    RESIDENCE_PERMIT('J', DocumentType.RESIDENCE_PERMIT, 36, Layout.NUMBER, 188),
    /** 外国人永久居留身份证 of 2017. */
    FOREIGN_2017('I', DocumentType.FOREIGN_PR, 220, 122, 188) {
        @Override
        String rawName(ChipText text) {
            return chineseOr(text.field(158, 30), text.field(0, 120));
        }
    },
    /** 外国人永久居留身份证 of 2023. */
    FOREIGN_2023('Y', DocumentType.FOREIGN_PR, 36, Layout.NUMBER, 188) {
        @Override
        String rawName(ChipText text) {
            return chineseOr(text.field(0, 30), text.field(52, 70) + text.field(220, 22));
        }
    };

    private static final int NUMBER = 122;
    private static final int TYPE = 248;

    private final char mark;
    private final DocumentType type;
    private final int birthAt;
    private final int numberAt;
    private final int validAt;

    Layout(char mark, DocumentType type, int birthAt, int numberAt, int validAt) {
        this.mark = mark;
        this.type = type;
        this.birthAt = birthAt;
        this.numberAt = numberAt;
        this.validAt = validAt;
    }

    /**
     * Reads a text block.
     *
     * @throws Damaged when it is none of the four, or does not fit together
     */
    static IdDocument read(byte[] block, Optional<Photo> photo) throws Damaged {
        char mark = (char) (block[TYPE] & 0xFF | (block[TYPE + 1] & 0xFF) << 8);
        Layout layout =
                Arrays.stream(values())
                        .filter(l -> l.mark == mark)
                        .findFirst()
                        .orElseThrow(() -> new Damaged("type"));
        return layout.document(new ChipText(block), photo);
    }

    /** The name as the chip has it. */
    String rawName(ChipText text) {
        return text.field(0, 30);
    }

    private IdDocument document(ChipText text, Optional<Photo> photo) throws Damaged {
        LocalDate from = text.date(validAt);
        Optional<LocalDate> to = text.dateOrForLife(validAt + 16);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new Damaged("validity");
        }
        String number = number(text);
        return new IdDocument(type, text.name(rawName(text)), number, from, to, photo);
    }

    private String number(ChipText text) throws Damaged {
        String number = text.field(numberAt, this == FOREIGN_2017 ? 30 : 36);
        Optional<DocumentFault> fault =
                DocumentRules.fault(type, number).filter(f -> f != DocumentFault.WRONG_PLACE);
        boolean expectedLength = number.length() == (this == FOREIGN_2017 ? 15 : 18);
        if (fault.isPresent() || !expectedLength) {
            throw new Damaged("number");
        }
        LocalDate birth = text.date(birthAt);
        if (this != FOREIGN_2017 && !IdNumber.birth(number).equals(Optional.of(birth))) {
            throw new Damaged("birth");
        }
        return number;
    }

    private static String chineseOr(String chinese, String english) {
        return chinese.isEmpty() ? english : chinese;
    }
}
