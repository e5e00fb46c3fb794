package campus.onecard.server.bank;

import campus.onecard.domain.money.Money;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bank's file of a day: CSV in UTF-8, a header, then a line for each order that it carried out:
 * {@code order,amount,day,decided}, the amount in fen.
 */
public record StatementFile(List<Line> lines) {

    /** The first line. */
    static final String HEADER = "order,amount,day,decided";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-fA-F-]{36}),(\\d{1,15}),\\d{4}-\\d{2}-\\d{2},[0-9TZ:.+-]+");

    public StatementFile {
        lines = List.copyOf(lines);
    }

    /**
     * An order that was carried out.
     *
     * @param amount that left the bank account
     */
    public record Line(UUID order, Money amount) {}

    /**
     * @return empty when any line makes no sense: half a file proves nothing
     */
    static Optional<StatementFile> read(byte[] bytes) {
        List<String> text = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (text.isEmpty() || !text.getFirst().equals(HEADER)) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (String line : text.subList(1, text.size())) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            lines.add(line(matcher));
        }
        return Optional.of(new StatementFile(lines));
    }

    private static Line line(Matcher matcher) {
        return new Line(
                UUID.fromString(matcher.group(1)), Money.ofFen(Long.parseLong(matcher.group(2))));
    }
}
