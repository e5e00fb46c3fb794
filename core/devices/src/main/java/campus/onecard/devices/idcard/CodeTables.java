package campus.onecard.devices.idcard;

import campus.onecard.domain.text.Texts;

import java.util.Locale;
import java.util.Optional;

/** What the codes on ID documents mean. An unknown code is not refused; it only has no name. */
public final class CodeTables {

    private static final int PROVINCE = 2;

    private CodeTables() {}

    /**
     * The province in which a number was first registered (GB/T 2260). Codes below it change and
     * stay legal for ever, so the province is all that can be said for certain.
     *
     * @param number a document's number of 15 or 18 characters
     */
    public static Optional<String> province(String number, Locale language) {
        return number.length() < PROVINCE
                ? Optional.empty()
                : look("province." + number.substring(0, PROVINCE), language);
    }

    /**
     * A nation of China (GB/T 3304).
     *
     * @param code two digits
     */
    public static Optional<String> nation(String code, Locale language) {
        return look("nation." + code, language);
    }

    private static Optional<String> look(String key, Locale language) {
        Texts texts = Texts.beside(language, CodeTables.class);
        return texts.has(key) ? Optional.of(texts.get(key)) : Optional.empty();
    }
}
