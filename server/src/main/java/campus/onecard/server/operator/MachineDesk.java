package campus.onecard.server.operator;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.OperatorRoutes;
import campus.onecard.domain.operator.ActAtMachine;
import campus.onecard.domain.operator.EnterService;
import campus.onecard.domain.operator.EntryFault;
import campus.onecard.domain.operator.EntryOutcome;
import campus.onecard.domain.operator.GrantAnswer;
import campus.onecard.domain.operator.GrantOperator;
import campus.onecard.domain.operator.GrantOutcome;
import campus.onecard.domain.operator.MachineOperators;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.key.CardTickets;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.operator.OperatorStore.Owner;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.secret.PinDesk;

import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Opens a machine's menu for those who look after machines, and books what they do there before it
 * is done (domain rule 4.14).
 */
public final class MachineDesk {

    /** Whoever stays longer holds the card to the reader again. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private final OperatorStore store;
    private final PostingLanes lanes;
    private final PinDesk pins;
    private final CardTickets tickets;
    private final Answers answers;
    private final InstantSource clock;

    /**
     * @param pins looks at payment passwords and counts the wrong ones
     * @param tickets tell whether the card was there
     */
    public MachineDesk(
            Jdbi jdbi, PostingLanes lanes, PinDesk pins, CardTickets tickets, InstantSource clock) {
        this.store = new OperatorStore(jdbi);
        this.lanes = lanes;
        this.pins = pins;
        this.tickets = tickets;
        this.answers = new Answers(jdbi);
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(OperatorRoutes.ENTER_SERVICE, this::enter);
        bindings.on(OperatorRoutes.ACT_AT_MACHINE, this::act);
        bindings.on(OperatorRoutes.GRANT_OPERATOR, (_, asked) -> grant(asked));
        bindings.on(OperatorRoutes.OPERATORS, (_, _) -> new MachineOperators(store.all()));
    }

    private EntryOutcome enter(Call call, EnterService asked) {
        boolean proven = tickets.isGood(asked.ticket(), call.device(), asked.card());
        if (!proven && answers.find(asked.id()).isEmpty()) {
            throw again();
        }
        Owner owner = store.owner(asked.card()).orElseThrow(MachineDesk::again);
        // Nobody can wear out the password of somebody who could not come in anyway.
        boolean look = owner.granted() && owner.usable();
        PinCheck pin =
                pins.check(
                        asked.id(), owner.account(), call.device(), Optional.of(asked.pin()), look);
        Place place = Place.atMachine(call.device());
        Outcome outcome =
                lanes.post(
                        new OpenService(
                                asked.id(),
                                owner.account(),
                                place,
                                asked.card(),
                                owner.granted(),
                                pin));
        return switch (outcome) {
            case Outcome.Approved _ -> new EntryOutcome.Entered(store.standing(place.terminal()));
            case Outcome.Declined declined -> refused(declined);
        };
    }

    private static ProblemException again() {
        return new ProblemException(
                ErrorCode.NONCE_REFUSED, "Hold the card to this machine's reader again.");
    }

    private static EntryOutcome refused(Outcome.Declined declined) {
        return switch (declined.reason()) {
            case WRONG_PIN -> new EntryOutcome.WrongPin(Integer.parseInt(declined.detail()));
            case PIN_LOCKED -> new EntryOutcome.Refused(EntryFault.PIN_LOCKED);
            case PIN_INITIAL -> new EntryOutcome.Refused(EntryFault.PIN_INITIAL);
            case NOT_OPERATOR -> new EntryOutcome.Refused(EntryFault.NOT_OPERATOR);
            case CARD_NOT_ACTIVE -> new EntryOutcome.Refused(EntryFault.CARD_NOT_ACTIVE);
            case ACCOUNT_NOT_ACTIVE -> new EntryOutcome.Refused(EntryFault.ACCOUNT_CLOSED);
            default ->
                    throw new IllegalStateException(
                            "a menu is never refused for " + declined.reason());
        };
    }

    /** What was booked before is answered again, whatever has ended meanwhile. */
    private ServiceStanding act(Call call, ActAtMachine asked) {
        Place place = Place.atMachine(call.device());
        long account =
                store.enteredBy(asked.entry(), place.terminal()).orElseThrow(MachineDesk::ended);
        if (!store.isOpen(asked.entry(), clock.instant().minus(LONGEST))
                && answers.find(asked.id()).isEmpty()) {
            throw ended();
        }
        lanes.post(new DoAtMachine(asked.id(), account, place, asked.entry(), asked.act()));
        return store.standing(place.terminal());
    }

    private static ProblemException ended() {
        return new ProblemException(
                ErrorCode.SESSION_ENDED,
                "This machine's menu is not open any more. Hold the card to the reader again.");
    }

    private GrantAnswer grant(GrantOperator asked) {
        Owner owner =
                store.owner(asked.number())
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ErrorCode.NOT_FOUND,
                                                "Nobody has that number. Check the number."));
        Outcome outcome =
                lanes.post(
                        new Grant(asked.id(), owner.account(), asked.granted(), owner.granted()));
        return new GrantAnswer(
                switch (outcome) {
                    case Outcome.Approved _ -> GrantOutcome.CHANGED;
                    case Outcome.Declined(DeclineReason reason, String _)
                            when reason == DeclineReason.UNCHANGED ->
                            GrantOutcome.UNCHANGED;
                    case Outcome.Declined _ -> GrantOutcome.ACCOUNT_CLOSED;
                });
    }
}
