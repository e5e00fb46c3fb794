package campus.onecard.kiosk.fee;

import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Fees before there is an order: to whom, what for, how much. */
public sealed interface FeeStep extends Step.Errand {

    Visit signedIn();

    /** Where the function begins. */
    static FeeStep open(Visit visit, Turn turn) {
        return new Opening(visit, turn.attempts().next(), Optional.empty());
    }

    @Override
    default Optional<Visit> visit() {
        return Optional.of(signedIn());
    }

    @Override
    default Step next(Turn turn) {
        return FeeMoves.next(this, turn);
    }

    /**
     * Asks who takes fees now.
     *
     * @param trouble present when no answer came
     */
    record Opening(Visit signedIn, long attempt, Optional<Trouble> trouble) implements FeeStep {}

    /**
     * To whom, and whether it takes orders now: told before anything is begun.
     *
     * @param balance as the server last told it
     */
    record Choosing(Visit signedIn, Money balance, Payees payees) implements FeeStep {}

    /** A payee that takes nothing from here now: its desk, and when it opens. */
    record Elsewhere(Choosing from, Payees.Payee payee) implements FeeStep {
        @Override
        public Visit signedIn() {
            return from.signedIn();
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /**
     * Types a building and then a room.
     *
     * @param building present once it was confirmed
     * @param unknown the payee knows no such room
     */
    record Room(
            Choosing from,
            PayeeTerms payee,
            Optional<String> building,
            String input,
            boolean unknown)
            implements FeeStep {
        @Override
        public Visit signedIn() {
            return from.signedIn();
        }

        @Override
        public int depth() {
            return building.isPresent() ? 2 : 1;
        }

        @Override
        public Step untyped() {
            return new Room(from, payee, building, "", unknown);
        }

        @Override
        public boolean refusesTyping() {
            return unknown;
        }
    }

    /**
     * Asks a payee for bills, or for what it knows of a reference.
     *
     * @param reference a room, or empty for the person
     * @param trouble present when no answer came
     */
    record Asking(
            Choosing from,
            PayeeTerms payee,
            String reference,
            long attempt,
            Optional<Trouble> trouble)
            implements FeeStep {
        @Override
        public Visit signedIn() {
            return from.signedIn();
        }

        boolean bills() {
            return payee.kind() == PayeeKind.BILLS;
        }

        @Override
        public int depth() {
            return 3;
        }
    }

    /**
     * What is open.
     *
     * @param beyond a bill that the balance does not cover was pressed
     */
    record Bills(Choosing from, PayeeTerms payee, List<Bill> open, Optional<Bill> beyond)
            implements FeeStep {
        public Bills {
            open = List.copyOf(open);
        }

        @Override
        public Visit signedIn() {
            return from.signedIn();
        }

        @Override
        public int depth() {
            return 4;
        }
    }

    /**
     * How much, for a room or an account that the payee knows.
     *
     * @param remaining what is left there; null when the payee does not say
     * @param input whole yuan
     * @param refused what was confirmed and cannot be; present until something else is typed
     */
    record Amount(
            Choosing from,
            PayeeTerms payee,
            String reference,
            @Nullable Money remaining,
            String input,
            Optional<Money> refused)
            implements FeeStep {
        @Override
        public Visit signedIn() {
            return from.signedIn();
        }

        /** The most that can be paid now. */
        Money most() {
            Money balance = from.balance();
            return payee.largest().isMoreThan(balance) ? balance : payee.largest();
        }

        @Override
        public int depth() {
            return 4;
        }

        @Override
        public Step untyped() {
            return new Amount(from, payee, reference, remaining, "", refused);
        }

        @Override
        public boolean refusesTyping() {
            return refused.isPresent();
        }
    }

    /** Asks what was paid before. */
    record OpeningPaid(Choosing from, long attempt, Optional<Trouble> trouble) implements FeeStep {
        @Override
        public Visit signedIn() {
            return from.signedIn();
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /** What was paid before, with the payees' receipt numbers. */
    record Paid(Choosing from, FeePage page) implements FeeStep {
        @Override
        public Visit signedIn() {
            return from.signedIn();
        }

        @Override
        public int depth() {
            return 2;
        }
    }
}
