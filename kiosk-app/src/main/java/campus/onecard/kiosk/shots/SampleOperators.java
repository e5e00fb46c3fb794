package campus.onecard.kiosk.shots;

import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.effect.Workshop;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.operator.Keeper;
import campus.onecard.kiosk.operator.MachineFacts;
import campus.onecard.kiosk.operator.OpenOrder;
import campus.onecard.kiosk.operator.OperatorStep;
import campus.onecard.kiosk.operator.OperatorStep.Settling;
import campus.onecard.kiosk.operator.OperatorStep.Tried;
import campus.onecard.kiosk.operator.Shift;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Looking after the machine. */
final class SampleOperators {

    private static final Who.ByCard CARD = new Who.ByCard(Samples.CARD, "欧***", "ticket", true);
    private static final Who.ByCard STRANGER = new Who.ByCard(Samples.CARD, "", "");
    private static final Visit VISIT =
            new Visit("sample", "欧***", Optional.empty(), Optional.of(CARD));
    private static final Keeper KEEPER = new Keeper(CARD, Optional.of(VISIT));
    private static final Shift OPEN = new Shift(KEEPER, new UUID(1, 2), ServiceStanding.OPEN);
    private static final Shift CLOSED =
            new Shift(
                    KEEPER,
                    new UUID(1, 2),
                    new ServiceStanding(SampleMachine.NOW.minusSeconds(4_000)));
    private static final Password PIN = new Password("730519");

    private SampleOperators() {}

    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        samples.add(
                Sample.of(
                        "home-operator",
                        new Step.Home(VISIT, new Fetched.Here<>(SampleStatement.ORDINARY))));
        samples.add(
                closed(
                        "operator-turned-away",
                        new OperatorStep.TurnedAway(new Keeper(STRANGER, Optional.empty()))));
        samples.addAll(way());
        samples.addAll(menu());
        samples.addAll(devices());
        samples.addAll(orders());
        samples.addAll(facts());
        samples.add(Sample.of("operator-leaving", new OperatorStep.Leaving(OPEN, 1, true)));
        return samples;
    }

    private static Sample closed(String name, Step step) {
        return new Sample(name, step, SampleMachine.CLOSED, false);
    }

    private static List<Sample> way() {
        List<Sample> samples = new ArrayList<>();
        samples.add(Sample.of("operator-pin", pin(0, OptionalInt.empty())));
        samples.add(Sample.of("operator-pin-wrong", pin(0, OptionalInt.of(1))));
        samples.add(Sample.of("operator-entering", new OperatorStep.Entering(KEEPER, 1, PIN)));
        samples.add(
                away("operator-silent", new OperatorStep.NoAnswer(KEEPER, 1, PIN, Trouble.AWAY)));
        for (OperatorStep.Refused.Reason reason : OperatorStep.Refused.Reason.values()) {
            String name = reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            samples.add(Sample.of("operator-" + name, new OperatorStep.Refused(KEEPER, reason)));
        }
        return samples;
    }

    private static OperatorStep pin(int typed, OptionalInt left) {
        return new OperatorStep.Pin(KEEPER, Samples.typed(typed), left);
    }

    private static Sample away(String name, Step step) {
        return new Sample(name, step, SampleMachine.SERVER_AWAY, false);
    }

    private static List<Sample> menu() {
        return List.of(
                Sample.of("operator-menu", new OperatorStep.Menu(OPEN)),
                closed("operator-menu-closed", new OperatorStep.Menu(CLOSED)),
                Sample.of("operator-close", new OperatorStep.Confirming(OPEN, false)),
                closed("operator-reopen", new OperatorStep.Confirming(CLOSED, true)),
                Sample.of("operator-switching", new OperatorStep.Switching(OPEN, false, 1)),
                away("operator-unsure", new OperatorStep.Unsure(OPEN, false, 1, Trouble.AWAY)));
    }

    private static List<Sample> devices() {
        EquipmentState printer = states().getLast();
        return List.of(
                Sample.of(
                        "operator-devices-loading",
                        new OperatorStep.Devices(OPEN, List.of(), 1, false, 0, Optional.empty())),
                Sample.of("operator-devices", devices(Optional.empty())),
                Sample.of(
                        "operator-devices-testing",
                        devices(Optional.of(new Tried(printer, 2, Optional.empty())))),
                Sample.of(
                        "operator-devices-passed",
                        devices(tried(printer, new Tried.Result.Passed()))),
                Sample.of(
                        "operator-devices-failed",
                        devices(tried(states().get(1), new Tried.Result.Failed()))),
                away(
                        "operator-devices-notbegun",
                        devices(tried(printer, new Tried.Result.NotBegun(Trouble.AWAY)))),
                Sample.of(
                        "operator-devices-none",
                        new OperatorStep.Devices(OPEN, List.of(), 1, true, 0, Optional.empty())));
    }

    private static Optional<Tried> tried(EquipmentState device, Tried.Result result) {
        return Optional.of(new Tried(device, 2, Optional.of(result)));
    }

    private static OperatorStep devices(Optional<Tried> tried) {
        return new OperatorStep.Devices(OPEN, states(), 1, true, 0, tried);
    }

    private static List<EquipmentState> states() {
        var day = SampleMachine.NOW.minus(Duration.ofDays(1));
        return List.of(
                new EquipmentState(
                        EquipmentKind.CARD_READER, "读卡器", Condition.READY, day, null, null),
                new EquipmentState(
                        EquipmentKind.ID_READER,
                        "身份证阅读器",
                        Condition.DOWN,
                        SampleMachine.NOW.minusSeconds(600),
                        EquipmentFault.SILENT,
                        SampleMachine.NOW.minusSeconds(600)),
                new EquipmentState(
                        EquipmentKind.RECEIPT_PRINTER,
                        "小票打印机",
                        Condition.ATTENTION,
                        day,
                        EquipmentFault.PAPER_LOW,
                        day));
    }

    private static List<Sample> orders() {
        List<OpenOrder> two =
                List.of(
                        order(OpenOrder.What.TRANSFER, 200, 70),
                        order(OpenOrder.What.FEE, 45, 1_900));
        return List.of(
                Sample.of(
                        "operator-orders-loading",
                        orders(new Fetched.Waiting<>(1), new Settling.Idle())),
                Sample.of(
                        "operator-orders-failed",
                        orders(new Fetched.Failed<>(Trouble.AWAY), new Settling.Idle())),
                Sample.of("operator-orders-none", orders(List.of(), new Settling.Idle())),
                Sample.of("operator-orders", orders(two, new Settling.Idle())),
                Sample.of("operator-orders-settling", orders(two, new Settling.Running(2))),
                Sample.of("operator-orders-left", orders(two, new Settling.Over())),
                away("operator-orders-silent", orders(two, new Settling.Failed(Trouble.AWAY))),
                Sample.of("operator-orders-settled", orders(List.of(), new Settling.Over())),
                Sample.of(
                        "operator-orders-many",
                        orders(
                                java.util.Collections.nCopies(
                                        9, order(OpenOrder.What.CLAIM, 1_250, 90_000)),
                                new Settling.Over())));
    }

    private static OpenOrder order(OpenOrder.What what, long yuan, long secondsAgo) {
        return new OpenOrder(what, Money.ofYuan(yuan), SampleMachine.NOW.minusSeconds(secondsAgo));
    }

    private static OperatorStep orders(List<OpenOrder> orders, Settling settling) {
        return orders(new Fetched.Here<>(orders), settling);
    }

    private static OperatorStep orders(Fetched<List<OpenOrder>> orders, Settling settling) {
        return new OperatorStep.Orders(OPEN, orders, settling);
    }

    private static List<Sample> facts() {
        Workshop.Facts here =
                new Workshop.Facts(
                        "0.1.0",
                        "25.0.1+8-LTS",
                        "https://card-1.changhong.edu.cn:8100,"
                                + " https://card-2.changhong.edu.cn:8100",
                        SampleMachine.NOW);
        return List.of(
                Sample.of("operator-facts-loading", facts(new Fetched.Waiting<>(1))),
                Sample.of("operator-facts", facts(known(here, 1))),
                Sample.of("operator-facts-clock", facts(known(here, 200))),
                away(
                        "operator-facts-away",
                        facts(
                                new Fetched.Here<>(
                                        new MachineFacts(
                                                here,
                                                Optional.empty(),
                                                Optional.of(Trouble.AWAY))))),
                Sample.of("operator-facts-failed", facts(new Fetched.Failed<>(Trouble.AWAY))));
    }

    private static Fetched<MachineFacts> known(Workshop.Facts here, long off) {
        return new Fetched.Here<>(
                new MachineFacts(here, Optional.of(Duration.ofSeconds(off)), Optional.empty()));
    }

    private static OperatorStep facts(Fetched<MachineFacts> facts) {
        return new OperatorStep.Facts(OPEN, facts);
    }
}
