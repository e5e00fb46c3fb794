package campus.onecard.kiosk.journey;

import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.subsidy.Claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Everything that can happen to a journey: by the customer, a device, the server or the clock. */
public sealed interface Event {

    // What the customer does.

    /** A key of the keypad: one character. Prints without it, for it may be part of a password. */
    record Typed(String character) implements Event {
        @Override
        public String toString() {
            return "Typed[*]";
        }
    }

    /** Takes the last character back. */
    record Erase() implements Event {}

    /** Empties the field. */
    record Clear() implements Event {}

    /** The one main button: done typing, continue. */
    record Confirm() implements Event {}

    /** One step back, staying signed in. */
    record Back() implements Event {}

    /** Ends it all: signs out when somebody is signed in. */
    record Cancel() implements Event {}

    /** Try the failed thing again. */
    record Retry() implements Event {}

    /** On the attract screen: type the number instead of tapping the card. */
    record ByNumber() implements Event {}

    /**
     * Without a password, with the ID card: on the screens that ask for one or say that one is
     * locked, and where a lost card's owner would type the number.
     */
    record UseIdCard() implements Event {}

    /** On a lost card's screen: it is mine, let it serve again. */
    record CardIsMine() implements Event {}

    /** On a lost card's screen: I found it, it is somebody else's. */
    record CardWasFound() implements Event {}

    /** A tile of the home screen, or one that the attract screen offers to all. */
    record Choose(Tile tile) implements Event {}

    /** On the home screen, by somebody who looks after machines: this one's menu. */
    record OpenService() implements Event {}

    /** On the home screen: what waits for the person 领款. */
    record ClaimWaiting() implements Event {}

    /** On the home screen: what the person is told. */
    record WantMessages() implements Event {}

    /** Movements of this kind only; empty for all. */
    record FilterKind(Optional<MovementKind> kind) implements Event {}

    /** Movements of this month only; empty for all. */
    record FilterMonth(Optional<YearMonth> month) implements Event {}

    /** The next page of movements, further back in time. */
    record Older() implements Event {}

    /** The page before. */
    record Newer() implements Event {}

    /** A receipt of the movement, or of the month, on the screen. */
    record WantReceipt() implements Event {}

    /** From the list of movements to what was spent on what. */
    record WantStatistics() implements Event {}

    /** The movement shown is a payment that its owner did not make. */
    record NotMine() implements Event {}

    /** One movement in full. */
    record OpenMovement(Movement movement) implements Event {}

    // What the card reader tells.

    record CardPresented(CardSerial card) implements Event {}

    /** A card of somebody else's, or one that cannot be read. */
    record StrangeCard() implements Event {}

    record CardRemoved() implements Event {}

    record ReaderDown() implements Event {}

    record ReaderUp() implements Event {}

    /** The receipt printer is like this from now on. */
    record PaperIs(Paper paper) implements Event {}

    /** Whether this machine can read ID cards, from now on. */
    record IdReaderIs(boolean working) implements Event {}

    // What the server answers. The attempt is the one of the question.

    /** The server knows this machine. */
    record ServerSeen(DeviceSelf self) implements Event {}

    /** The server does not answer, or does not let this machine in. */
    record ServerLost(Trouble trouble) implements Event {}

    record CardChecked(long attempt, CardStanding standing) implements Event {}

    /** The card was taken away before it had proven itself. */
    record CardNotRead(long attempt) implements Event {}

    record SignInAnswered(long attempt, SignInOutcome outcome) implements Event {}

    record ChangeAnswered(long attempt, ChangeOutcome outcome) implements Event {}

    record OverviewCame(long attempt, Overview overview) implements Event {}

    record PageCame(long attempt, MovementPage page) implements Event {}

    /** Money that waits to be claimed. */
    record ClaimsCame(long attempt, Claims claims) implements Event {}

    record MonthCame(long attempt, MonthSummary month) implements Event {}

    record SignedOut(long attempt) implements Event {}

    /** The question brought no answer. */
    record CallFailed(long attempt, Trouble trouble) implements Event {}

    /** What happens within one function only: its package names it. */
    non-sealed interface OfErrand extends Event {

        /** How the person wants a receipt, when that is what was chosen. */
        default Optional<ReceiptWish> receiptWish() {
            return Optional.empty();
        }

        /** Whether the machine serves from now on, when that is what was told. */
        default Optional<ServiceStanding> service() {
            return Optional.empty();
        }
    }

    // What the clock tells.

    /** Nobody touched the machine for as long as the step's patience. */
    record Idle() implements Event {}

    /** A card lies on the reader for minutes though the visit is over. */
    record CardForgotten() implements Event {}

    /** Midnight on campus has passed. */
    record NewDay(LocalDate day) implements Event {}
}
