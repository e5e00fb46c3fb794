package campus.onecard.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.SplittableRandom;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 1200",
                "12.5 | 1250",
                "0.01 | 1",
                "1,234.50 | 123450",
                "￥8.00 | 800",
                "-3.20 | -320",
                "−3.20 | -320"
            })
    void reads_yuan_as_people_write_it(String text, long fen) {
        assertEquals(Money.ofFen(fen), Money.parseYuan(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1.234", "abc", "1e3", "12.", ".5", "1 2", "99999999999999999"})
    void refuses_what_is_no_amount(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.parseYuan(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0.00", "5 | 0.05", "-5 | −0.05", "123456789 | 1,234,567.89"})
    void writes_thousands_two_decimals_and_a_true_minus(long fen, String text) {
        assertEquals(text, Money.ofFen(fen).toText());
    }

    @Test
    void every_amount_reads_back_as_written() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            Money money = Money.ofFen(random.nextLong(-1_000_000_000_00L, 1_000_000_000_00L));
            assertEquals(money, Money.parseYuan(money.toText()));
        }
    }

    @Test
    void never_wraps_round() {
        Money most = Money.ofFen(Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> most.plus(Money.ofFen(1)));
        assertThrows(ArithmeticException.class, () -> Money.ofFen(Long.MIN_VALUE).negated());
    }

    @Test
    void L_02_L_03_limits_start_at_20_and_50_yuan() {
        assertEquals(Money.ofYuan(20), SingleLimit.DEFAULT.amount());
        assertEquals(Money.ofYuan(50), DailyLimit.DEFAULT.amount());
        assertThrows(IllegalArgumentException.class, () -> new SingleLimit(Money.ofFen(-1)));
        assertThrows(IllegalArgumentException.class, () -> new DailyLimit(Money.ofFen(-1)));
    }
}
