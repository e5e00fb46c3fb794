package campus.onecard.devices;

import campus.onecard.domain.text.Texts;

import java.util.List;
import java.util.Locale;

/**
 * One line of a file that a person wrote and that cannot be used.
 *
 * @param file the file's name as the person knows it
 * @param line counted from 1
 * @param place beside this class lie the words
 * @param key of the sentence there; the sentence says what is legal
 * @param arguments fill its blanks
 */
public record WrongLine(String file, int line, Class<?> place, String key, List<String> arguments) {

    public WrongLine {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong and what would be right, beginning with file and line. */
    public String sentence(Locale language) {
        String where = Texts.beside(language, WrongLine.class).get("wrong.line", file, "" + line);
        return where + Texts.beside(language, place).get(key, arguments.toArray());
    }
}
