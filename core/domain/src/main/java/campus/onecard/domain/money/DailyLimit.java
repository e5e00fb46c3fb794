package campus.onecard.domain.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The most one day's payments may take without the payment password (L-03). Beyond means strictly
 * more.
 *
 * @param amount zero or more
 */
public record DailyLimit(@JsonValue Money amount) {

    /** What an account starts with: 50 yuan (L-03). */
    public static final DailyLimit DEFAULT = new DailyLimit(Money.ofYuan(50));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DailyLimit {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a limit is zero or more");
        }
    }
}
