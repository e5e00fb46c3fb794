package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindFault;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Patience;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.Optional;
import java.util.OptionalInt;

/** Bank transfers before there is an order: what can be done, binding, the amount. */
public sealed interface TransferStep extends Step.Errand {

    Visit signedIn();

    /** Where the function begins. */
    static TransferStep open(Visit visit, Turn turn) {
        return new Opening(visit, turn.attempts().next(), Optional.empty(), News.NONE);
    }

    @Override
    default Optional<Visit> visit() {
        return Optional.of(signedIn());
    }

    @Override
    default Step next(Turn turn) {
        return TransferMoves.next(this, turn);
    }

    /** What the front page says that has just happened. */
    enum News {
        NONE,
        BOUND,
        UNBOUND
    }

    /**
     * Asks what can be done now.
     *
     * @param trouble present when no answer came
     */
    record Opening(Visit signedIn, long attempt, Optional<Trouble> trouble, News news)
            implements TransferStep {}

    /**
     * The account, the hours, the ceiling: told before anything is begun.
     *
     * @param barrier what stands between the person and a transfer
     */
    record Front(Visit signedIn, BankOverview bank, Barrier barrier, News news)
            implements TransferStep {

        /** As the server has told it. */
        public static Front of(Visit visit, BankOverview bank, News news) {
            return new Front(visit, bank, Barrier.of(bank), news);
        }
    }

    /**
     * Types the number of the bank account.
     *
     * @param input prints as stars
     * @param tooShort it was confirmed with fewer than twelve digits
     */
    record TypeAccount(Visit signedIn, BankOverview bank, HiddenInput input, boolean tooShort)
            implements TransferStep {

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public Step untyped() {
            return new TypeAccount(signedIn, bank, HiddenInput.EMPTY, tooShort);
        }

        @Override
        public boolean refusesTyping() {
            return tooShort;
        }
    }

    /**
     * Types the payment password for the binding.
     *
     * @param triesLeft present after a wrong one
     */
    record TypePin(
            Visit signedIn,
            BankOverview bank,
            HiddenInput account,
            HiddenInput input,
            OptionalInt triesLeft)
            implements TransferStep {

        @Override
        public int depth() {
            return 2;
        }

        @Override
        public Step untyped() {
            return new TypePin(signedIn, bank, account, HiddenInput.EMPTY, triesLeft);
        }
    }

    /** The bank is asked. Nothing may leave it. */
    record Binding(
            Visit signedIn, BankOverview bank, long attempt, HiddenInput account, Password pin)
            implements TransferStep {

        @Override
        public boolean mustNotLeave() {
            return true;
        }

        @Override
        public int depth() {
            return 3;
        }
    }

    /** It is not bound, and why; nothing of the typed number is kept. */
    record NotBound(Visit signedIn, BankOverview bank, BindFault fault) implements TransferStep {

        /** Whether another number may do. */
        boolean anotherMayDo() {
            return switch (fault) {
                case NUMBER_WRONG, NO_SUCH_ACCOUNT, OTHER_OWNER, ACCOUNT_CLOSED, BANK_REFUSED ->
                        true;
                case PIN_INITIAL, NOT_BOUND, ACCOUNT_NOT_ACTIVE, NOT_OFFERED -> false;
            };
        }

        @Override
        public int depth() {
            return 4;
        }

        @Override
        public Optional<Patience> patience() {
            return Optional.of(Patience.MESSAGE);
        }
    }

    /** No answer; the same may be asked once more under the same number. */
    record BindingSilent(
            Visit signedIn,
            BankOverview bank,
            long attempt,
            HiddenInput account,
            Password pin,
            Optional<Trouble> trouble)
            implements TransferStep {

        @Override
        public int depth() {
            return 4;
        }
    }

    /** Really let the account go? */
    record LetGo(Visit signedIn, BankOverview bank) implements TransferStep {

        @Override
        public int depth() {
            return 1;
        }
    }

    /** The account is let go. Nothing may leave it. */
    record LettingGo(Visit signedIn, BankOverview bank, long attempt) implements TransferStep {

        @Override
        public boolean mustNotLeave() {
            return true;
        }

        @Override
        public int depth() {
            return 2;
        }
    }

    /**
     * How much.
     *
     * @param input whole yuan
     * @param refused what was confirmed and cannot be; present until something else is typed
     */
    record Amount(Visit signedIn, BankOverview bank, String input, Optional<Money> refused)
            implements TransferStep {

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public Step untyped() {
            return new Amount(signedIn, bank, "", refused);
        }

        @Override
        public boolean refusesTyping() {
            return refused.isPresent();
        }
    }
}
