package campus.onecard.server.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of the file holds what.
 *
 * @param places from 0
 * @param width how many columns the header has
 */
record RosterHeader(Map<Column, Integer> places, int width) {

    /**
     * @throws RosterFileException when a column is unknown, there twice, or missing
     */
    static RosterHeader of(List<String> titles) throws RosterFileException {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Object> unknown = new ArrayList<>();
        List<Object> twice = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = Cell.clean(titles.get(i));
            Optional<Column> column = Column.of(title);
            if (column.isEmpty() && !title.isEmpty()) {
                unknown.add(shortened(title));
            }
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                twice.add(column.get());
            }
        }
        List<Object> missing = new ArrayList<>(List.of(Column.values()));
        missing.removeIf(c -> !((Column) c).required() || places.containsKey(c));
        refuse("roster.header.none", places.isEmpty() ? List.of(1) : List.of());
        refuse("roster.header.missing", missing);
        refuse("roster.header.unknown", unknown);
        refuse("roster.header.twice", twice);
        return new RosterHeader(places, titles.size());
    }

    private static void refuse(String key, List<Object> columns) throws RosterFileException {
        if (!columns.isEmpty()) {
            throw new RosterFileException(key, columns);
        }
    }

    private static String shortened(String title) {
        return title.length() > 40 ? title.substring(0, 40) + "…" : title;
    }

    /** Empty when the file has no such column or the row ends before it. */
    String cell(List<String> cells, Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : Cell.clean(cells.get(place));
    }

    /** Whether cells stand outside the columns of the header. */
    boolean overflows(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!places.containsValue(i) && !cells.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row ends before a column that every row needs. */
    boolean isCutShort(List<String> cells) {
        return places.entrySet().stream()
                .anyMatch(e -> e.getKey().required() && e.getValue() >= cells.size());
    }
}
