package campus.onecard.server.roster;

import campus.onecard.domain.text.Texts;

import java.util.List;

/** A roster file as a whole cannot be read. Nothing was imported from it. */
final class RosterFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key a sentence beside this class
     * @param arguments fill it; a {@link Column} is told in the reader's language
     */
    RosterFileException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String sentence(Texts texts) {
        return RowFault.fill(texts, key, arguments);
    }
}
