package campus.onecard.terminal;

import campus.onecard.domain.money.Money;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One line of a script. */
sealed interface Line {

    /** {@code day open} */
    record DayOpen() implements Line {}

    /** {@code day close} */
    record DayClose() implements Line {}

    /** {@code totals} */
    record Totals() implements Line {}

    /** {@code blocked} */
    record Blocked() implements Line {}

    /**
     * {@code pay CARD AMOUNT [pin PIN]}
     *
     * @param card a serial, or the name of one of the demo's people
     * @param pin used when the server asks for it; empty to ask the person then
     */
    record Pay(String card, Money amount, Optional<String> pin) implements Line {
        @Override
        public String toString() {
            return "Pay[" + card + ", " + amount + "]";
        }
    }

    /**
     * {@code refund PAYMENT AMOUNT}
     *
     * @param payment an id, or the number of an approved payment of this script, from 1
     */
    record Refund(String payment, Money amount) implements Line {}

    /** {@code reverse PAYMENT} */
    record Reverse(String payment) implements Line {}

    /**
     * @return empty for a blank line and for a comment that begins with {@code #}
     * @throws IllegalArgumentException when it is no line of a script
     */
    static Optional<Line> parse(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.startsWith("#")) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(plain.split("\\s+"));
        return Optional.of(
                switch (String.join(" ", words)) {
                    case "day open" -> new DayOpen();
                    case "day close" -> new DayClose();
                    case "totals" -> new Totals();
                    case "blocked" -> new Blocked();
                    default -> command(words);
                });
    }

    private static Line command(List<String> words) {
        String name = words.getFirst();
        int size = words.size();
        if (name.equals("pay") && size == 3) {
            return new Pay(words.get(1), Money.parseYuan(words.get(2)), Optional.empty());
        }
        if (name.equals("pay") && size == 5 && words.get(3).equals("pin")) {
            return new Pay(words.get(1), Money.parseYuan(words.get(2)), Optional.of(words.get(4)));
        }
        if (name.equals("refund") && size == 3) {
            return new Refund(words.get(1), Money.parseYuan(words.get(2)));
        }
        if (name.equals("reverse") && size == 2) {
            return new Reverse(words.get(1));
        }
        throw new IllegalArgumentException("no line of a script");
    }
}
