package campus.onecard.server.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several SELECTs in one round trip, carried out and answered in the order of asking. The keys
 * stand in the text itself, so they are numbers and ids only, never words that came from outside.
 */
final class Questions {

    private final StringBuilder text = new StringBuilder();
    private final List<Rows.Row> answers = new ArrayList<>();

    /** Fills {@code IN (%s)} with the numbers; without any, nothing is asked. */
    void ofNumbers(String sql, Collection<Long> numbers, Rows.Row answer) {
        add(sql, numbers, String::valueOf, answer);
    }

    /** Fills {@code IN (%s)} with the ids; without any, nothing is asked. */
    void ofIds(String sql, Collection<UUID> ids, Rows.Row answer) {
        add(sql, ids, Questions::literal, answer);
    }

    private <K> void add(
            String sql, Collection<K> keys, Function<K, String> literal, Rows.Row answer) {
        if (keys.isEmpty()) {
            return;
        }
        if (!answers.isEmpty()) {
            text.append(';');
        }
        text.append(sql.formatted(keys.stream().map(literal).collect(Collectors.joining(","))));
        answers.add(answer);
    }

    private static String literal(UUID id) {
        return "x'" + id.toString().replace("-", "") + "'";
    }

    void ask(Connection connection) throws SQLException {
        if (answers.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(text.toString());
            for (Rows.Row answer : answers) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        answer.read(rows);
                    }
                }
                statement.getMoreResults();
            }
        }
    }
}
