package campus.onecard.devices.console;

import campus.onecard.domain.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** The language of a terminal. */
final class Words {

    private Words() {}

    /**
     * @param language what the terminal is set to, like {@code zh_CN.UTF-8}
     */
    static Texts of(@Nullable String language) {
        Locale locale =
                language != null && language.startsWith("zh") ? Texts.CHINESE : Texts.ENGLISH;
        return Texts.beside(locale, Words.class);
    }
}
