package campus.onecard.server.database;

import java.util.Map;
import java.util.stream.Collectors;

/** What a connection is for, and how it is set up for that. What the address says itself, wins. */
enum Session {
    /** Short questions and answers of the pool. */
    SERVING(Map.of("socketTimeout", "30000", "useServerPrepStmts", "true")),
    /** Batches of a posting lane. */
    LANE(
            Map.of(
                    "socketTimeout",
                    "30000",
                    "useServerPrepStmts",
                    "true",
                    "useBulkStmts",
                    "true",
                    "allowMultiQueries",
                    "true")),
    /** Looks at the lease: an answer that comes late is no answer. */
    LEASE(Map.of("connectTimeout", "2000", "socketTimeout", "2000")),
    /** Reads through the whole books, row by row. */
    BOOKS(Map.of("socketTimeout", "600000")),
    /** Changes of the schema, which may take their time. */
    MIGRATION(Map.of());

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "connectTimeout",
                    "5000",
                    "sessionVariables",
                    "time_zone='+00:00',sql_mode='TRADITIONAL'");

    private final Map<String, String> options;

    Session(Map<String, String> options) {
        this.options = options;
    }

    String url(DatabaseAddress address) {
        StringBuilder url = new StringBuilder(address.url());
        add(url, options);
        add(url, ALWAYS);
        return url.toString();
    }

    private static void add(StringBuilder url, Map<String, String> options) {
        String more =
                options.entrySet().stream()
                        .filter(o -> !mentions(url, o.getKey()))
                        .map(o -> o.getKey() + "=" + o.getValue())
                        .collect(Collectors.joining("&"));
        if (!more.isEmpty()) {
            url.append(url.indexOf("?") < 0 ? '?' : '&').append(more);
        }
    }

    private static boolean mentions(StringBuilder url, String option) {
        return url.indexOf("?" + option + "=") >= 0 || url.indexOf("&" + option + "=") >= 0;
    }
}
