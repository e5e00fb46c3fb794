package campus.onecard.ui.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.testkit.FxKit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxKit.class)
class AmountTextTest {

    @Test
    void movements_always_carry_their_sign() {
        assertEquals("+￥1,000.00", signed(100_000).getAccessibleText());
        assertEquals("−￥0.05", signed(-5).getAccessibleText());
        assertTrue(signed(100_000).getStyleClass().contains("income"));
        assertTrue(signed(-5).getStyleClass().contains("spending"));
    }

    @Test
    void a_balance_has_a_sign_only_when_it_is_below_nothing() {
        assertEquals("￥12.30", AmountText.plain(Money.ofFen(1230)));
        assertEquals("−￥12.30", AmountText.plain(Money.ofFen(-1230)));
        assertEquals(
                "￥0.00",
                FxKit.on(() -> AmountText.of(Money.ZERO, Type.AMOUNT)).getAccessibleText());
    }

    private static AmountText signed(long fen) {
        return FxKit.on(() -> AmountText.signed(Money.ofFen(fen), Type.BODY));
    }
}
