package campus.onecard.kiosk.shots;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.order.Decline;
import campus.onecard.kiosk.order.OrderOutcome;
import campus.onecard.kiosk.order.OrderStep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Every state of an order. */
final class SampleOrders {

    private static final SampleOrder ORDER = SampleOrder.USUAL;
    private static final SampleOrder HUGE = SampleOrder.HUGE;

    private SampleOrders() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("order-review", OrderStep.review(ORDER)),
                Sample.of("order-review-huge", OrderStep.review(HUGE)),
                Sample.of("order-pin", pin(3, OptionalInt.empty())),
                Sample.of("order-pin-wrong", pin(0, OptionalInt.of(2))),
                Sample.of("order-pin-locked", new OrderStep.Locked(HUGE)),
                Sample.of("order-sending", new OrderStep.Sending(ORDER, 1, Optional.empty(), 0)),
                away(
                        "order-unsure",
                        new OrderStep.Unsure(ORDER, 1, Optional.empty(), 1, Trouble.AWAY)),
                away("order-unknown-server", unknown(OrderStep.Silence.SERVER)),
                Sample.of("order-unknown-outside", unknown(OrderStep.Silence.OUTSIDE)),
                Sample.of("order-done", done(ORDER, true)),
                Sample.of("order-done-huge", done(HUGE, true)),
                Sample.of("order-done-balance-unknown", balanceUnknown()),
                Sample.of("order-declined", new OrderStep.Declined(ORDER, Refused.BANK)),
                Sample.of("order-declined-repeat", new OrderStep.Declined(ORDER, Refused.BUSY)));
    }

    private static Sample away(String name, OrderStep step) {
        return new Sample(name, step, SampleMachine.SERVER_AWAY, false);
    }

    private static OrderStep pin(int typed, OptionalInt triesLeft) {
        return new OrderStep.Pin(HUGE, Samples.typed(typed), triesLeft);
    }

    private static OrderStep unknown(OrderStep.Silence who) {
        return new OrderStep.Unknown(ORDER, 1, who, 0);
    }

    private static OrderStep done(SampleOrder order, boolean receipts) {
        return new OrderStep.Done(order, booked(Optional.of(order.after())), receipts);
    }

    private static OrderStep balanceUnknown() {
        return new OrderStep.Done(ORDER, booked(Optional.empty()), false);
    }

    private static OrderOutcome.Booked booked(Optional<Money> after) {
        return new OrderOutcome.Booked(
                after, SampleMachine.NOW, "019a75c4-6a3e-7b1c-9f02-4d3c2b1a0987");
    }

    private enum Refused implements Decline {
        BANK(
                "银行说账户余额不足。换一个小一点的金额，或先存钱到银行卡。",
                "The bank says there is not enough money. Choose a smaller amount, or pay in there"
                        + " first.",
                "B51",
                false),
        BUSY(
                "现在办的人多。请过一会儿再试一次。",
                "Many people are doing this right now. Please try again in a moment.",
                "E1902",
                true);

        private final String chinese;
        private final String english;
        private final String code;
        private final boolean repeat;

        Refused(String chinese, String english, String code, boolean repeat) {
            this.chinese = chinese;
            this.english = english;
            this.code = code;
            this.repeat = repeat;
        }

        @Override
        public String advice(Locale language) {
            return language.equals(Texts.CHINESE) ? chinese : english;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean mayRepeat() {
            return repeat;
        }
    }
}
