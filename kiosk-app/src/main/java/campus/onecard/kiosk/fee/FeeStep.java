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
     * @param page of the list, from 0
     */
    record Choosing(Visit signedIn, Money balance, Payees payees, int page) implements FeeStep {

        /** So many fit on a screen; beside the buttons that leaf through more, one less. */
        private static final int FIT = 6;

        /** The first page. */
        public Choosing(Visit signedIn, Money balance, Payees payees) {
            this(signedIn, balance, payees, 0);
        }

        private int size() {
            return payees.payees().size();
        }

        boolean hasPages() {
            return size() > FIT;
        }

        private int perPage() {
            return hasPages() ? FIT - 1 : FIT;
        }

        boolean hasMore() {
            return (page + 1) * perPage() < size();
        }

        /** Those of this page. */
        List<Payees.Payee> shown() {
            int from = Math.min(page * perPage(), size());
            return payees.payees().subList(from, Math.min(from + perPage(), size()));
        }

        Choosing at(int otherPage) {
            return new Choosing(signedIn, balance, payees, otherPage);
        }
    }

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

    /**
     * Asks what was paid before.
     *
     * @param cursors of the pages up to the one that is asked for; empty for the newest
     */
    record OpeningPaid(Choosing from, List<String> cursors, long attempt, Optional<Trouble> trouble)
            implements FeeStep {

        /** How many a page has. */
        static final int PAGE = 4;

        public OpeningPaid {
            cursors = List.copyOf(cursors);
        }

        /** Below which one; empty for the newest. */
        String after() {
            return cursors.isEmpty() ? "" : cursors.getLast();
        }

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
     * What was paid before, with the payees' receipt numbers.
     *
     * @param cursors of the pages up to this one; empty for the newest
     */
    record Paid(Choosing from, List<String> cursors, FeePage page) implements FeeStep {

        public Paid {
            cursors = List.copyOf(cursors);
        }

        /** The newest. */
        public Paid(Choosing from, FeePage page) {
            this(from, List.of(), page);
        }

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
