package campus.onecard.server.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a roster file; each is known by either name. */
enum Column {
    NUMBER("number", "学工号", true),
    NAME("name", "姓名", true),
    DOCUMENT_TYPE("document_type", "证件类型", true),
    DOCUMENT_NUMBER("document_number", "证件号码", true),
    CATEGORY("category", "类别", true),
    UNIT("unit", "单位", true),
    PHONE("phone", "手机号", false),
    LEGACY_BALANCE("legacy_balance", "旧卡余额", false);

    private final String english;
    private final String chinese;
    private final boolean required;

    Column(String english, String chinese, boolean required) {
        this.english = english;
        this.chinese = chinese;
        this.required = required;
    }

    boolean required() {
        return required;
    }

    /** As a header of that language writes it. */
    String title(Locale language) {
        return language.getLanguage().equals("zh") ? chinese : english;
    }

    /**
     * @param title as found in a file; case, width, spaces and the underscore do not matter
     */
    static Optional<Column> of(String title) {
        String plain = plain(title);
        return Arrays.stream(values())
                .filter(c -> plain(c.english).equals(plain) || c.chinese.equals(plain))
                .findFirst();
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}_-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
