package campus.onecard.server.roster;

import campus.onecard.domain.text.Texts;

import java.util.List;
import java.util.Optional;

/**
 * Why a row was rejected. Holds nothing of what the row says, for the list may be printed.
 *
 * @param line of the file, from 1
 * @param column empty when the row as a whole is at fault
 * @param key a sentence beside this class
 * @param arguments fill it
 */
record RowFault(int line, Optional<Column> column, String key, List<Object> arguments) {

    static RowFault in(int line, Column column, String key, Object... arguments) {
        return new RowFault(line, Optional.of(column), key, List.of(arguments));
    }

    static RowFault ofRow(int line, String key, Object... arguments) {
        return new RowFault(line, Optional.empty(), key, List.of(arguments));
    }

    String reason(Texts texts) {
        return fill(texts, key, arguments);
    }

    static String fill(Texts texts, String key, List<Object> arguments) {
        Object[] told = arguments.stream().map(a -> tell(texts, a)).toArray();
        return texts.get(key, told);
    }

    private static Object tell(Texts texts, Object argument) {
        return switch (argument) {
            case Column column -> column.title(texts.language());
            case List<?> many ->
                    String.join(
                            texts.get("roster.and"),
                            many.stream().map(a -> tell(texts, a).toString()).toList());
            case Number number -> Long.toString(number.longValue());
            default -> argument;
        };
    }
}
