package campus.onecard.kiosk.journey;

import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.subsidy.Claims;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a person stands, with everything that its screen shows. Passwords live only in the step in
 * which they are needed, and print as stars.
 */
public sealed interface Step
        permits PasswordChange,
                Step.Errand,
                Step.Attract,
                Step.TypeNumber,
                Step.Checking,
                Step.EnterPassword,
                Step.Refusal,
                Step.ServerAway,
                Step.Home,
                Step.Transactions,
                Step.MovementDetail,
                Step.SigningOut,
                Step.TakeCard {

    /** How long it waits for a touch; empty for ever. */
    default Optional<Patience> patience() {
        return Optional.of(Patience.USUAL);
    }

    /** Whether something is being changed right now, so that neither cancel nor idle may leave. */
    default boolean mustNotLeave() {
        return false;
    }

    /**
     * A step of one of the functions that somebody comes for. Each function keeps its steps, moves
     * and screens in a package of its own.
     */
    non-sealed interface Errand extends Step {

        /** Who is signed in; empty where the function is open to all. */
        Optional<Visit> visit();

        /**
         * The step after something happened. Pure; an event that makes no sense here changes
         * nothing. Cancel, idle and the end of the visit never come here unless the step must not
         * be left.
         */
        Step next(Turn turn);

        /** How far in it is: 0 for the function's first screen. Tells which way screens slide. */
        default int depth() {
            return 0;
        }

        /** The same step with empty fields: two that differ in typing only share a screen. */
        default Step untyped() {
            return this;
        }

        /** Whether the screen's field was just refused, so that it is built anew. */
        default boolean refusesTyping() {
            return false;
        }
    }

    /** Nobody is here. */
    record Attract(Station station) implements Step {
        @Override
        public Optional<Patience> patience() {
            return Optional.empty();
        }
    }

    /**
     * Asks for the student or staff number.
     *
     * @param tooShort it was confirmed with fewer than four characters
     * @param then the function that the person came for
     */
    record TypeNumber(String input, boolean tooShort, Optional<Tile> then) implements Step {

        /** For whoever has not said yet what they came for. */
        public TypeNumber(String input, boolean tooShort) {
            this(input, tooShort, Optional.empty());
        }
    }

    /** A step that goes on by itself once the server has answered. */
    sealed interface Checking extends Step permits CheckingCard, CheckingPassword {

        long attempt();

        /** The same question asked anew. */
        Checking as(long newAttempt);
    }

    /**
     * Asks the server what the tapped card is.
     *
     * @param then the function that the person came for
     */
    record CheckingCard(long attempt, CardSerial card, Optional<Tile> then) implements Checking {

        /** For whoever has not said yet what they came for. */
        public CheckingCard(long attempt, CardSerial card) {
            this(attempt, card, Optional.empty());
        }

        @Override
        public Checking as(long newAttempt) {
            return new CheckingCard(newAttempt, card, then);
        }
    }

    /**
     * Asks for the login password.
     *
     * @param triesLeft present after a wrong one: how many remain before the account locks
     * @param then the function that the person came for
     */
    record EnterPassword(Who who, HiddenInput input, OptionalInt triesLeft, Optional<Tile> then)
            implements Step {

        /** For whoever has not said yet what they came for. */
        public EnterPassword(Who who, HiddenInput input, OptionalInt triesLeft) {
            this(who, input, triesLeft, Optional.empty());
        }
    }

    /**
     * Asks the server whether the password is right.
     *
     * @param then the function that the person came for
     */
    record CheckingPassword(long attempt, Who who, Password password, Optional<Tile> then)
            implements Checking {

        /** For whoever has not said yet what they came for. */
        public CheckingPassword(long attempt, Who who, Password password) {
            this(attempt, who, password, Optional.empty());
        }

        @Override
        public Checking as(long newAttempt) {
            return new CheckingPassword(newAttempt, who, password, then);
        }
    }

    /** A message that ends the journey: read it and leave. */
    sealed interface Refusal extends Step {
        @Override
        default Optional<Patience> patience() {
            return Optional.of(Patience.MESSAGE);
        }
    }

    /** Too many wrong tries; the hall can unlock earlier. */
    record LockedAccount(Instant until) implements Refusal {}

    /**
     * The payment password is locked until it is unlocked with a document.
     *
     * @param visit who goes on with something else; empty when nothing else can be done
     */
    record LockedPayment(Optional<Visit> visit) implements Refusal {

        /** Where nothing else can be done. */
        public LockedPayment() {
            this(Optional.empty());
        }
    }

    /**
     * The card was reported lost. Its owner found it and wants it to serve again, or
     * somebody else found it; nothing on the screen says whose it is.
     *
     * @param card proven; without a name
     */
    record LostCard(Who.ByCard card) implements Refusal {}

    /** The card was replaced or closed. */
    record VoidCard() implements Refusal {}

    /** Not one of this university's cards. */
    record UnknownCard() implements Refusal {}

    /** The card was taken away too soon: hold it still and try again. */
    record UnreadCard() implements Refusal {}

    /** Too long ago since the card was held to the reader: hold it there again. */
    record CardAgain() implements Refusal {}

    /** The account is frozen or closed. */
    record AccountClosed() implements Refusal {}

    /** The visit ended on the server's side. */
    record VisitEnded() implements Refusal {}

    /**
     * The server gave no answer to somebody who is not signed in yet.
     *
     * @param resume what trying again asks
     * @param reachable it answers again by now
     */
    record ServerAway(Checking resume, Trouble trouble, boolean reachable) implements Step {}

    /**
     * The seven tiles.
     *
     * @param claims money that waits for the person 领款
     */
    record Home(Visit visit, Fetched<Overview> overview, Fetched<Claims> claims) implements Step {

        /** With nothing that waits to be claimed. */
        public Home(Visit visit, Fetched<Overview> overview) {
            this(visit, overview, new Fetched.Here<>(new Claims(List.of())));
        }

        /** The home screen with the person's figures on their way. */
        public static Home arriving(Visit visit, Turn turn) {
            return new Home(
                    visit,
                    new Fetched.Waiting<>(turn.attempts().next()),
                    new Fetched.Waiting<>(turn.attempts().next()));
        }
    }

    /**
     * Transaction query 交易查询 (K-06).
     *
     * @param thisMonth the newest month that can be chosen
     * @param month the totals of {@link #shownMonth()}
     */
    record Transactions(
            Visit visit,
            Fetched<Overview> overview,
            Filter filter,
            Pages pages,
            YearMonth thisMonth,
            Fetched<MonthSummary> month)
            implements Step {

        /** The month of the chart: the one filtered by, else the present one. */
        public YearMonth shownMonth() {
            return filter.month().orElse(thisMonth);
        }
    }

    /** One movement in full; back leads to the same page. */
    record MovementDetail(Transactions from, Movement movement) implements Step {

        /** Whether it was paid with the card and not reported as wrong before. */
        public boolean canBeDisputed() {
            boolean withCard =
                    movement.kind() == MovementKind.PAYMENT
                            || movement.kind() == MovementKind.DEPOSIT;
            return withCard && !movement.disputed();
        }
    }

    /** Ends the visit on the server. Shows nothing personal. */
    record SigningOut(long attempt, Visit visit) implements Step {
        @Override
        public Optional<Patience> patience() {
            return Optional.of(Patience.BRIEF);
        }
    }

    /**
     * The card still lies on the reader. Only taking it away ends this step.
     *
     * @param forgotten for so long that its owner is hardly near any more
     */
    record TakeCard(boolean forgotten) implements Step {

        /** When the visit has just ended. */
        public TakeCard() {
            this(false);
        }

        @Override
        public Optional<Patience> patience() {
            return Optional.empty();
        }
    }
}
