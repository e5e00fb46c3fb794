package campus.onecard.server.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Cuts a text into CSV records one after another. A record may span lines inside quotes; but a
 * quote that was never closed costs its own line only, not the rest of the file.
 */
final class CsvLines {

    /** No address or unit is written over more lines than this. */
    private static final int MOST_LINES = 10;

    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");

    private final List<String> lines;
    private final CsvReader.CsvReaderBuilder reader;
    private int next;

    CsvLines(String text) {
        this.lines = BREAK.splitAsStream(text).toList();
        this.next = !lines.isEmpty() && lines.getFirst().matches("(?i)sep=.?") ? 1 : 0;
        this.reader =
                CsvReader.builder()
                        .fieldSeparator(next < lines.size() ? separator(lines.get(next)) : ',')
                        .skipEmptyLines(false);
    }

    /**
     * One record.
     *
     * @param line where it starts, from 1
     * @param cells empty when the line is no CSV: a quote does not end
     */
    record Cells(int line, Optional<List<String>> cells) {}

    boolean hasNext() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size();
    }

    /**
     * @param whole whether the cells make a whole record; asked only where one spans lines
     */
    Cells next(Predicate<List<String>> whole) {
        int first = next++;
        StringBuilder joined = new StringBuilder(lines.get(first));
        Optional<List<String>> cells = parse(joined);
        for (int i = first + 1;
                cells.isEmpty() && i < Math.min(lines.size(), first + MOST_LINES); ) {
            joined.append('\n').append(lines.get(i++));
            Optional<List<String>> longer = parse(joined).filter(whole);
            if (longer.isPresent()) {
                next = i;
                cells = longer;
            }
        }
        return new Cells(first + 1, cells);
    }

    private Optional<List<String>> parse(CharSequence record) {
        boolean open = record.chars().filter(c -> c == '"').count() % 2 == 1;
        if (open) {
            return Optional.empty();
        }
        try {
            CsvRecord parsed = reader.ofSingleCsvRecord(record.toString());
            return Optional.of(List.copyOf(parsed.getFields()));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
