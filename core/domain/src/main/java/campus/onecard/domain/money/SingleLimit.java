package campus.onecard.domain.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The most one payment may take without the payment password (L-02). Beyond means strictly more
 * (Q-04).
 *
 * @param amount zero or more
 */
public record SingleLimit(@JsonValue Money amount) {

    /** What an account starts with: 20 yuan (L-02). */
    public static final SingleLimit DEFAULT = new SingleLimit(Money.ofYuan(20));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SingleLimit {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a limit is zero or more");
        }
    }
}
