package campus.onecard.kiosk.operator;

import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.operator.EntryOutcome;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.kiosk.journey.Event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens while somebody looks after the machine. */
public sealed interface OperatorEvent extends Event.OfErrand {

    // What the person does.

    /** Opens a part of the menu. */
    record Open(Part part) implements OperatorEvent {}

    /** The parts of the menu. */
    enum Part {
        DEVICES,
        /** Takes it out of service, or puts it back. */
        SERVICE,
        ORDERS,
        FACTS
    }

    /** Tests a device. */
    record Test(EquipmentState device) implements OperatorEvent {}

    /** Another page of devices. */
    record Leaf(int page) implements OperatorEvent {}

    /** Asks about all open orders now. */
    record SettleNow() implements OperatorEvent {}

    // What is answered.

    record Entered(long attempt, UUID entry, EntryOutcome outcome) implements OperatorEvent {
        @Override
        public Optional<ServiceStanding> service() {
            return outcome instanceof EntryOutcome.Entered(var standing)
                    ? Optional.of(standing)
                    : Optional.empty();
        }
    }

    /** The act is booked; the machine stands like this now. */
    record Booked(long attempt, ServiceStanding standing) implements OperatorEvent {
        @Override
        public Optional<ServiceStanding> service() {
            return Optional.of(standing);
        }
    }

    record DevicesAre(long attempt, List<EquipmentState> states) implements OperatorEvent {
        public DevicesAre {
            states = List.copyOf(states);
        }
    }

    record Tested(long attempt, boolean passed) implements OperatorEvent {}

    record OrdersAre(long attempt, List<OpenOrder> orders) implements OperatorEvent {
        public OrdersAre {
            orders = List.copyOf(orders);
        }
    }

    /** All were asked about; these are open still. */
    record Settled(long attempt, List<OpenOrder> left) implements OperatorEvent {
        public Settled {
            left = List.copyOf(left);
        }
    }

    record FactsAre(long attempt, MachineFacts facts) implements OperatorEvent {}
}
