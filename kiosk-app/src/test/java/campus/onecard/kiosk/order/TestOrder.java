package campus.onecard.kiosk.order;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A function of the kiosk made for tests: sending it does what it is told to. */
record TestOrder(boolean pin, Sending sending) implements Order {

    static final Visit VISIT = new Visit("token", "张**", Optional.empty());

    static final TestOrder FREE = new TestOrder(false, (_, _) -> new OrderOutcome.Pending());
    static final TestOrder WITH_PIN = new TestOrder(true, (_, _) -> new OrderOutcome.Pending());

    /** What sending does. */
    @FunctionalInterface
    interface Sending {
        OrderOutcome send(Campus campus, UUID id) throws InterruptedException;
    }

    @Override
    public Visit visit() {
        return VISIT;
    }

    @Override
    public String what() {
        return "TEST";
    }

    @Override
    public Money before() {
        return Money.ofYuan(88);
    }

    @Override
    public Money change() {
        return Money.ofYuan(-50);
    }

    @Override
    public OrderWords words(Locale language) {
        return new OrderWords("", "", "", List.of(), "", "", "", "");
    }

    @Override
    public OrderOutcome send(Campus campus, UUID id, Optional<Password> typed)
            throws InterruptedException {
        return sending.send(campus, id);
    }

    @Override
    public OrderOutcome ask(Campus campus, UUID id) throws InterruptedException {
        return sending.send(campus, id);
    }

    @Override
    public Step back(Turn turn) {
        return Step.Home.arriving(VISIT, turn);
    }

    @Override
    public Step again(Turn turn) {
        return Step.Home.arriving(VISIT, turn);
    }
}
