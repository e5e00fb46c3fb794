package campus.onecard.kiosk.idcard;

import campus.onecard.devices.idcard.IdReading;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.kiosk.journey.ByIdCard;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody stands who has shown, or is to show, an ID card. What the card says is in none of
 * the steps: the question that reads it passes it on and forgets it.
 */
public sealed interface IdCardStep extends Step.Errand {

    /** What for, and who is signed in meanwhile. */
    record Wish(ByIdCard what, Optional<Visit> visit) {}

    /** What for, and who is signed in meanwhile. */
    Wish wish();

    /** Where it begins: at the reader, or with the words where one is. */
    static Step opening(ByIdCard what, Optional<Visit> visit, Turn turn) {
        Wish wish = new Wish(what, visit);
        return turn.station().idReader()
                ? new Placing(wish, turn.attempts().next(), Optional.empty())
                : new Elsewhere(wish, false);
    }

    @Override
    default Optional<Visit> visit() {
        return wish().visit();
    }

    @Override
    default Step next(Turn turn) {
        return IdCardMoves.next(this, turn);
    }

    /**
     * No ID card can be read here: where and when else.
     *
     * @param broke the reader failed just now
     */
    record Elsewhere(Wish wish, boolean broke) implements IdCardStep {}

    /**
     * Put the ID card on the reader.
     *
     * @param problem why the last one was not read
     */
    record Placing(Wish wish, long attempt, Optional<IdReading.Why> problem)
            implements IdCardStep {}

    /**
     * It lies there and is being read and looked up.
     *
     * @param today it must be valid on that day
     */
    record Reading(Wish wish, long attempt, LocalDate today) implements IdCardStep {
        @Override
        public int depth() {
            return 1;
        }
    }

    /** The server did not say whose it is. */
    record Unanswered(Wish wish, Trouble trouble) implements IdCardStep {
        @Override
        public int depth() {
            return 2;
        }
    }

    /** Why an ID card leads no further. */
    enum Reason {
        /** Nobody's here, or not under this name. */
        NOT_KNOWN,
        /** The person's account is closed. */
        CLOSED,
        /** Shown too often. */
        TOO_OFTEN,
        /** No longer valid, or not yet. */
        OUT_OF_DATE,
        /** Too long ago since it was shown. */
        SHOW_AGAIN
    }

    /**
     * It leads no further.
     *
     * @param until when trying makes sense again, where that is known
     */
    record Refused(Wish wish, Reason reason, Optional<Instant> until) implements IdCardStep {
        @Override
        public int depth() {
            return 2;
        }
    }

    /** Which of several accounts. */
    record Picking(Wish wish, List<DocumentAccount> accounts) implements IdCardStep {

        public Picking {
            accounts = List.copyOf(accounts);
        }

        @Override
        public int depth() {
            return 2;
        }
    }

    /** Which password. */
    record Which(Wish wish, DocumentAccount account) implements IdCardStep {
        @Override
        public int depth() {
            return 3;
        }
    }

    /**
     * Asks for the new password.
     *
     * @param fault why the last one was not good enough
     */
    record Typing(
            Wish wish,
            DocumentAccount account,
            PasswordKind kind,
            HiddenInput input,
            Optional<PasswordFault> fault)
            implements IdCardStep {

        @Override
        public int depth() {
            return 4;
        }

        @Override
        public Step untyped() {
            return new Typing(wish, account, kind, HiddenInput.EMPTY, Optional.empty());
        }

        @Override
        public boolean refusesTyping() {
            return fault.isPresent();
        }
    }

    /**
     * Asks for it again.
     *
     * @param differs the last repeat was not the same
     */
    record Repeating(
            Wish wish,
            DocumentAccount account,
            PasswordKind kind,
            Password wanted,
            HiddenInput input,
            boolean differs)
            implements IdCardStep {

        @Override
        public int depth() {
            return 5;
        }

        @Override
        public Step untyped() {
            return new Repeating(wish, account, kind, wanted, HiddenInput.EMPTY, false);
        }

        @Override
        public boolean refusesTyping() {
            return differs;
        }
    }

    /** What happens when the card is reported lost, to be agreed to. */
    record Confirming(Wish wish, DocumentAccount account) implements IdCardStep {
        @Override
        public int depth() {
            return 4;
        }
    }

    /** What is sent. */
    sealed interface Deed {

        /** A new password. */
        record Renewal(PasswordKind kind, Password wanted) implements Deed {}

        /** The card is lost. */
        record Report() implements Deed {}
    }

    /** Being booked. Nothing may leave it. */
    record Sending(Wish wish, DocumentAccount account, long attempt, Deed deed)
            implements IdCardStep {

        @Override
        public boolean mustNotLeave() {
            return true;
        }

        @Override
        public int depth() {
            return 6;
        }
    }

    /** The server did not say whether it is booked; trying again sends the same. */
    record Unsure(Wish wish, DocumentAccount account, long attempt, Deed deed, Trouble trouble)
            implements IdCardStep {

        @Override
        public int depth() {
            return 6;
        }
    }

    /**
     * The new password is in force.
     *
     * @param at since when, by the server's clock
     */
    record Renewed(Wish wish, DocumentAccount account, PasswordKind kind, Instant at)
            implements IdCardStep {

        @Override
        public int depth() {
            return 7;
        }
    }

    /**
     * The card is reported lost.
     *
     * @param at since when, by the server's clock
     */
    record Stopped(Wish wish, DocumentAccount account, Instant at) implements IdCardStep {
        @Override
        public int depth() {
            return 7;
        }
    }

    /** Nothing was reported, and why. */
    record NotStopped(Wish wish, LossFault fault) implements IdCardStep {
        @Override
        public int depth() {
            return 7;
        }
    }
}
