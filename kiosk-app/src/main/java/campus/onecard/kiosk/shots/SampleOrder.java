package campus.onecard.kiosk.shots;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.order.Order;
import campus.onecard.kiosk.order.OrderOutcome;
import campus.onecard.kiosk.order.OrderWords;
import campus.onecard.ui.look.Icon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** An order with the words of a bank transfer, for pictures only. */
record SampleOrder(Money before, Money change, boolean pin) implements Order {

    static final SampleOrder USUAL = new SampleOrder(Money.ofFen(8_850), Money.ofYuan(100), false);

    static final SampleOrder HUGE =
            new SampleOrder(Money.ofFen(123_456_789), Money.ofFen(-99_999_999), true);

    @Override
    public Visit visit() {
        return Samples.VISIT;
    }

    @Override
    public String what() {
        return "SAMPLE";
    }

    @Override
    public OrderWords words(Locale language) {
        String amount = Money.ofFen(Math.absExact(change.fen())).toText();
        OrderWords transfer = language.equals(Texts.CHINESE) ? chinese(amount) : english(amount);
        return change.isPositive() ? transfer : fee(transfer, language, amount);
    }

    private static OrderWords fee(OrderWords words, Locale language, String amount) {
        boolean chinese = language.equals(Texts.CHINESE);
        return new OrderWords(
                chinese ? "住宿费" : "Dormitory fee",
                chinese ? "缴费" : "Payment",
                chinese ? "缴费 " + amount + " 元" : "Pay ￥" + amount,
                words.facts(),
                chinese ? amount + " 元已经缴到后勤处" : "￥" + amount + " is paid",
                chinese ? "没有扣款，余额没有变化" : "Nothing was taken from your account",
                words.waiting(),
                "");
    }

    private static OrderWords chinese(String amount) {
        return new OrderWords(
                "银行圈存",
                "圈存",
                "圈存 " + amount + " 元",
                List.of(
                        new OrderWords.Fact(Icon.BANK, "从", "中国建设银行 尾号 1234"),
                        new OrderWords.Fact(Icon.CARD, "到", "校园卡账户 ****2690")),
                amount + " 元已经转入校园卡账户",
                "银行没有扣款，余额没有变化",
                "银行还没有回答。钱要么还在银行，要么转进来，不会丢。",
                "再圈存一笔");
    }

    private static OrderWords english(String amount) {
        return new OrderWords(
                "Bank transfer",
                "Transfer",
                "Transfer ￥" + amount,
                List.of(
                        new OrderWords.Fact(
                                Icon.BANK, "From", "China Construction Bank, ending 1234"),
                        new OrderWords.Fact(Icon.CARD, "To", "Campus account ****2690")),
                "￥" + amount + " is now in your campus account",
                "The bank took nothing, and your balance is unchanged",
                "The bank has not answered yet. The money is either still there or comes in; none"
                        + " is lost.",
                "Transfer more");
    }

    @Override
    public OrderOutcome send(Campus campus, UUID id, Optional<Password> pinTyped) {
        return new OrderOutcome.Pending();
    }

    @Override
    public OrderOutcome ask(Campus campus, UUID id) {
        return new OrderOutcome.Pending();
    }

    @Override
    public Step back(Turn turn) {
        return Step.Home.arriving(visit(), turn);
    }

    @Override
    public Step again(Turn turn) {
        return Step.Home.arriving(visit(), turn);
    }
}
