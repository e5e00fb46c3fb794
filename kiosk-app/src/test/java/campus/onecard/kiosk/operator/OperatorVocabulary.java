package campus.onecard.kiosk.operator;

import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.operator.EntryFault;
import campus.onecard.domain.operator.EntryOutcome;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.kiosk.effect.Workshop;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looking after the machine. */
public final class OperatorVocabulary implements Vocabulary {

    static final Instant NOW = Instant.parse("2026-11-12T04:26:00Z");
    static final ServiceStanding CLOSED = new ServiceStanding(NOW);
    static final EquipmentState PRINTER =
            new EquipmentState(
                    EquipmentKind.RECEIPT_PRINTER, "打印机", Condition.READY, NOW, null, null);
    static final OpenOrder ORDER = new OpenOrder(OpenOrder.What.TRANSFER, Money.ofYuan(100), NOW);
    static final MachineFacts FACTS =
            new MachineFacts(
                    new Workshop.Facts("1", "25", "https://card.test", NOW),
                    Optional.of(Duration.ZERO),
                    Optional.empty());

    static DeviceSelf machine(ServiceStanding service) {
        return new DeviceSelf("k1", DeviceKind.KIOSK, "1 号机", "一食堂", "大学", "8888", NOW)
                .with(service);
    }

    @Override
    public List<List<Event>> doings() {
        List<List<Event>> all = new ArrayList<>();
        all.add(List.of(new Event.ServerSeen(machine(CLOSED))));
        all.add(List.of(new Event.OpenService()));
        for (OperatorEvent.Part part : OperatorEvent.Part.values()) {
            all.add(List.of(new OperatorEvent.Open(part)));
        }
        all.add(List.of(new OperatorEvent.Test(PRINTER)));
        all.add(List.of(new OperatorEvent.Leaf(1)));
        all.add(List.of(new OperatorEvent.SettleNow()));
        all.add(Vocabulary.typed("730519"));
        return all;
    }

    @Override
    public List<Event> answers(long attempt) {
        List<Event> all = new ArrayList<>();
        all.add(
                new Event.CardChecked(
                        attempt, new CardStanding(CardStatus.ACTIVE, "张**", "ticket", null, true)));
        UUID entry = new UUID(1, 2);
        for (ServiceStanding standing : List.of(ServiceStanding.OPEN, CLOSED)) {
            all.add(new OperatorEvent.Entered(attempt, entry, new EntryOutcome.Entered(standing)));
            all.add(new OperatorEvent.Booked(attempt, standing));
        }
        all.add(new OperatorEvent.Entered(attempt, entry, new EntryOutcome.WrongPin(2)));
        for (EntryFault fault : EntryFault.values()) {
            all.add(new OperatorEvent.Entered(attempt, entry, new EntryOutcome.Refused(fault)));
        }
        all.add(new OperatorEvent.DevicesAre(attempt, List.of(PRINTER)));
        all.add(new OperatorEvent.DevicesAre(attempt, List.of()));
        all.add(new OperatorEvent.Tested(attempt, true));
        all.add(new OperatorEvent.Tested(attempt, false));
        all.add(new OperatorEvent.OrdersAre(attempt, List.of(ORDER)));
        all.add(new OperatorEvent.OrdersAre(attempt, List.of()));
        all.add(new OperatorEvent.Settled(attempt, List.of(ORDER)));
        all.add(new OperatorEvent.Settled(attempt, List.of()));
        all.add(new OperatorEvent.FactsAre(attempt, FACTS));
        all.add(
                new OperatorEvent.FactsAre(
                        attempt,
                        new MachineFacts(
                                FACTS.here(), Optional.empty(), Optional.of(Trouble.AWAY))));
        return all;
    }
}
