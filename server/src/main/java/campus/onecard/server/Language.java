package campus.onecard.server;

import campus.onecard.domain.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In which language to speak to the one who typed a command. */
final class Language {

    static final String OPTION = "--lang";

    private Language() {}

    /** {@code --lang zh|en}, else what the terminal speaks ({@code LC_ALL}, {@code LANG}). */
    static Locale of(List<String> arguments, Map<String, String> environment) {
        String wish = environment.getOrDefault("LANG", "");
        wish = environment.getOrDefault("LC_ALL", wish);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                wish = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                wish = arguments.get(i + 1);
            }
        }
        return wish.startsWith("zh") ? Texts.CHINESE : Texts.ENGLISH;
    }
}
