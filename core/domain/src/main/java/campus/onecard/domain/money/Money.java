package campus.onecard.domain.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount in fen (1 yuan = 100 fen), negative for what leaves an account. Arithmetic is exact: an
 * overflow throws {@link ArithmeticException} instead of wrapping round.
 *
 * @param fen the amount in fen
 */
public record Money(@JsonValue long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** As the API carries it: a whole number of fen. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money {}

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /**
     * Reads yuan as people and spreadsheets write them: {@code 12}, {@code 12.5}, {@code 1,234.50},
     * {@code ￥12.00}.
     *
     * @throws IllegalArgumentException when the text is no amount, or has more than two decimals
     */
    public static Money parseYuan(String text) {
        String plain = text.strip().replace(",", "").replaceFirst("^[￥¥]", "");
        if (!plain.matches("[-−]?\\d{1,13}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("not an amount in yuan with at most two decimals");
        }
        return new Money(
                new BigDecimal(plain.replace('−', '-')).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money negated() {
        return new Money(Math.negateExact(fen));
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isMoreThan(Money other) {
        return fen > other.fen;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /**
     * For people: thousands separated, two decimals, minus as {@code −}, without a currency sign.
     */
    public String toText() {
        String digits =
                new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(BigDecimal.valueOf(fen, 2).abs());
        return isNegative() ? "−" + digits : digits;
    }

    @Override
    public String toString() {
        return toText();
    }
}
