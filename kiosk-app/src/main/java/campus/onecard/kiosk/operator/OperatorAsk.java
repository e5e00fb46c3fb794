package campus.onecard.kiosk.operator;

import campus.onecard.client.CallFailure;
import campus.onecard.devices.Health;
import campus.onecard.domain.api.OperatorRoutes;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.operator.ActAtMachine;
import campus.onecard.domain.operator.EnterService;
import campus.onecard.domain.operator.EntryOutcome;
import campus.onecard.domain.operator.ServiceAct;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.Troubles;
import campus.onecard.kiosk.effect.Workshop;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.intent.Settler;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.operator.OperatorStep.Devices;
import campus.onecard.kiosk.operator.OperatorStep.Facts;
import campus.onecard.kiosk.operator.OperatorStep.Orders;
import campus.onecard.kiosk.operator.OperatorStep.Settling;
import campus.onecard.kiosk.operator.OperatorStep.Tried;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongFunction;

/** What the menu asks: the server, the devices and the journal. */
public sealed interface OperatorAsk extends Ask {

    Logger LOG = LoggerFactory.getLogger(OperatorAsk.class);

    /** Which questions a step has open. */
    static Set<Ask> of(OperatorStep step) {
        return switch (step) {
            case OperatorStep.Entering at ->
                    Set.of(new Enter(at.attempt(), at.keeper().card(), at.pin()));
            case OperatorStep.Switching at -> Set.of(new Switch(at.attempt(), at));
            case OperatorStep.Leaving at -> Set.of(new Leave(at.attempt(), at.shift().entry()));
            case Devices at -> devices(at);
            case Orders at -> orders(at);
            case Facts(var _, Fetched.Waiting<MachineFacts>(long attempt)) ->
                    Set.of(new LookAround(attempt));
            case Facts _,
                    OperatorStep.Pin _,
                    OperatorStep.NoAnswer _,
                    OperatorStep.Refused _,
                    OperatorStep.TurnedAway _,
                    OperatorStep.Menu _,
                    OperatorStep.Confirming _,
                    OperatorStep.Unsure _ ->
                    Set.of();
        };
    }

    private static Set<Ask> devices(Devices at) {
        Set<Ask> asks = new LinkedHashSet<>();
        asks.add(new Watch(at.look(), at.seen() ? Optional.of(at.states()) : Optional.empty()));
        at.tried()
                .filter(tried -> tried.result().isEmpty())
                .map(tried -> new Try(tried.attempt(), at.shift().entry(), tried))
                .ifPresent(asks::add);
        return asks;
    }

    private static Set<Ask> orders(Orders at) {
        Set<Ask> asks = new LinkedHashSet<>();
        if (at.orders() instanceof Fetched.Waiting<List<OpenOrder>>(long attempt)) {
            asks.add(new ReadJournal(attempt));
        }
        if (at.settling() instanceof Settling.Running(long attempt)) {
            asks.add(new Settle(attempt, at.shift().entry()));
        }
        return asks;
    }

    private static ServiceStanding book(Campus campus, UUID id, UUID entry, ServiceAct act) {
        return Objects.requireNonNull(
                campus.asMachine()
                        .call(
                                OperatorRoutes.ACT_AT_MACHINE,
                                Map.of(),
                                Map.of(),
                                new ActAtMachine(id, entry, act)));
    }

    /** Card and password; the id of the question becomes that of the entry. */
    record Enter(long attempt, Who.ByCard card, Password pin) implements OperatorAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            UUID id = idOf.apply(attempt);
            var machine = campus.asMachine();
            EnterService wish =
                    new EnterService(
                            id,
                            card.card(),
                            card.ticket(),
                            machine.seal(pin, SecretPurpose.pin(id)));
            EntryOutcome outcome =
                    machine.call(OperatorRoutes.ENTER_SERVICE, Map.of(), Map.of(), wish);
            return new OperatorEvent.Entered(attempt, id, Objects.requireNonNull(outcome));
        }
    }

    /** Closes or reopens the machine. */
    record Switch(long attempt, OperatorStep.Switching at) implements OperatorAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            ServiceAct act = at.reopen() ? new ServiceAct.Reopen() : new ServiceAct.Close();
            return new OperatorEvent.Booked(
                    attempt, book(campus, idOf.apply(attempt), at.shift().entry(), act));
        }
    }

    /** Goes on after the screen has gone back to everybody. */
    record Leave(long attempt, UUID entry) implements OperatorAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new OperatorEvent.Booked(
                    attempt, book(campus, idOf.apply(attempt), entry, new ServiceAct.Leave()));
        }

        @Override
        public boolean outlivesStep() {
            return true;
        }
    }

    /**
     * Waits until the devices are otherwise than shown.
     *
     * @param shown empty: nothing is shown yet
     */
    record Watch(long attempt, Optional<List<EquipmentState>> shown) implements OperatorAsk {

        private static final Duration GLANCE = Duration.ofMillis(500);

        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            List<EquipmentState> now = campus.workshop().devices();
            while (shown.equals(Optional.of(now))) {
                campus.intents().pause(GLANCE);
                now = campus.workshop().devices();
            }
            return new OperatorEvent.DevicesAre(attempt, now);
        }
    }

    /** Books the test, then runs it on the device's own thread. */
    record Try(long attempt, UUID entry, Tried tried) implements OperatorAsk {

        private static final long PATIENCE_SECONDS = 60;

        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            EquipmentState device = tried.device();
            book(campus, idOf.apply(attempt), entry, new ServiceAct.Test(device.kind()));
            Workshop workshop = campus.workshop();
            Optional<Future<Health>> test = workshop.test(device.name());
            boolean passed = test.isPresent() ? passes(test.get()) : works(workshop, device.name());
            return new OperatorEvent.Tested(attempt, passed);
        }

        private static boolean passes(Future<Health> test) throws InterruptedException {
            try {
                test.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return true;
            } catch (ExecutionException e) {
                LOG.info("a test did not pass", e.getCause());
                return false;
            } catch (TimeoutException e) {
                LOG.info("a test did not end");
                return false;
            }
        }

        /** What is watched without a pause is under test all the time. */
        private static boolean works(Workshop workshop, String name) {
            return workshop.devices().stream()
                    .filter(each -> each.name().equals(name))
                    .map(EquipmentState::condition)
                    .anyMatch(is -> is == Condition.READY || is == Condition.ATTENTION);
        }
    }

    /** Reads what the machine has open. */
    record ReadJournal(long attempt) implements OperatorAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new OperatorEvent.OrdersAre(attempt, open(campus.intents()));
        }
    }

    private static List<OpenOrder> open(Intents intents) {
        return intents.open().stream().map(OpenOrder::of).toList();
    }

    /** Books it, then asks about all of them once. */
    record Settle(long attempt, UUID entry) implements OperatorAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            book(campus, idOf.apply(attempt), entry, new ServiceAct.Settle());
            // Nobody stands before them any more: the person here looks after the machine.
            campus.intents().letGo();
            new Settler(campus.intents(), campus::asMachine).round();
            return new OperatorEvent.Settled(attempt, open(campus.intents()));
        }
    }

    /** What runs here, and whether the server answers. */
    record LookAround(long attempt) implements OperatorAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            Workshop.Facts here = campus.workshop().facts();
            try {
                var self = campus.asMachine().deviceSelf();
                Duration off = Duration.between(here.now(), self.serverTime());
                return facts(new MachineFacts(here, Optional.of(off), Optional.empty()));
            } catch (CallFailure e) {
                return facts(new MachineFacts(here, Optional.empty(), Optional.of(Troubles.of(e))));
            }
        }

        private Event facts(MachineFacts facts) {
            return new OperatorEvent.FactsAre(attempt, facts);
        }
    }
}
