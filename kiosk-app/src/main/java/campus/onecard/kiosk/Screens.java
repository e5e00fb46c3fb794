package campus.onecard.kiosk;

import campus.onecard.kiosk.attract.AttractScreen;
import campus.onecard.kiosk.change.ChangeScreen;
import campus.onecard.kiosk.claim.ClaimScreen;
import campus.onecard.kiosk.claim.ClaimStep;
import campus.onecard.kiosk.dispute.DisputeScreen;
import campus.onecard.kiosk.dispute.DisputeStep;
import campus.onecard.kiosk.fee.FeeScreen;
import campus.onecard.kiosk.fee.FeeStep;
import campus.onecard.kiosk.found.FoundScreen;
import campus.onecard.kiosk.found.FoundStep;
import campus.onecard.kiosk.history.MovementScreen;
import campus.onecard.kiosk.history.TransactionsScreen;
import campus.onecard.kiosk.home.HomeScreen;
import campus.onecard.kiosk.idcard.IdCardScreen;
import campus.onecard.kiosk.idcard.IdCardStep;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.leaving.SigningOutScreen;
import campus.onecard.kiosk.leaving.TakeCardScreen;
import campus.onecard.kiosk.limits.LimitsScreen;
import campus.onecard.kiosk.limits.LimitsStep;
import campus.onecard.kiosk.loss.LossScreen;
import campus.onecard.kiosk.loss.LossStep;
import campus.onecard.kiosk.messages.MessagesScreen;
import campus.onecard.kiosk.messages.MessagesStep;
import campus.onecard.kiosk.notice.RefusalScreen;
import campus.onecard.kiosk.notice.ServerAwayScreen;
import campus.onecard.kiosk.notices.NoticesScreen;
import campus.onecard.kiosk.notices.NoticesStep;
import campus.onecard.kiosk.operator.OperatorScreen;
import campus.onecard.kiosk.operator.OperatorStep;
import campus.onecard.kiosk.order.OrderScreen;
import campus.onecard.kiosk.order.OrderStep;
import campus.onecard.kiosk.passwords.PasswordsScreen;
import campus.onecard.kiosk.passwords.PasswordsStep;
import campus.onecard.kiosk.receipt.ReceiptScreen;
import campus.onecard.kiosk.receipt.ReceiptStep;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.signin.CheckingScreen;
import campus.onecard.kiosk.signin.NumberScreen;
import campus.onecard.kiosk.signin.PasswordScreen;
import campus.onecard.kiosk.statistics.StatisticsScreen;
import campus.onecard.kiosk.statistics.StatisticsStep;
import campus.onecard.kiosk.transfer.TransferScreen;
import campus.onecard.kiosk.transfer.TransferStep;
import campus.onecard.ui.stage.KioskScreen;

import java.util.Optional;

/** Which screen shows which step. */
public final class Screens {

    private Screens() {}

    /** Builds the screen of a step; FX thread only. */
    public static KioskScreen of(Step step, Setting at) {
        return switch (step) {
            case Step.Attract attract -> AttractScreen.build(attract, at);
            case Step.TypeNumber number -> NumberScreen.build(number, at);
            case Step.EnterPassword password -> PasswordScreen.build(password, at);
            case Step.Checking checking -> CheckingScreen.build(checking, at);
            case Step.Refusal refusal -> RefusalScreen.build(refusal, at);
            case Step.ServerAway away -> ServerAwayScreen.build(away, at);
            case PasswordChange change -> ChangeScreen.build(change, at);
            case Step.Home home -> HomeScreen.build(home, at);
            case Step.Transactions list -> TransactionsScreen.build(list, at);
            case Step.MovementDetail detail -> MovementScreen.build(detail, at);
            case Step.Errand errand -> errand(errand, at);
            case Step.SigningOut _ -> SigningOutScreen.build(at);
            case Step.TakeCard take -> TakeCardScreen.build(take, at);
        };
    }

    private static KioskScreen errand(Step.Errand step, Setting at) {
        return switch (step) {
            case ClaimStep claim -> ClaimScreen.build(claim, at);
            case OrderStep order -> OrderScreen.build(order, at);
            case LimitsStep limits -> LimitsScreen.build(limits, at);
            case LossStep loss -> LossScreen.build(loss, at);
            case DisputeStep dispute -> DisputeScreen.build(dispute, at);
            case IdCardStep idCard -> IdCardScreen.build(idCard, at);
            case PasswordsStep passwords -> PasswordsScreen.build(passwords, at);
            case ReceiptStep receipt -> ReceiptScreen.build(receipt, at);
            case FoundStep found -> FoundScreen.build(found, at);
            case NoticesStep notices -> NoticesScreen.build(notices, at);
            case MessagesStep messages -> MessagesScreen.build(messages, at);
            case FeeStep fee -> FeeScreen.build(fee, at);
            case TransferStep transfer -> TransferScreen.build(transfer, at);
            case OperatorStep operator -> OperatorScreen.build(operator, at);
            case StatisticsStep statistics -> StatisticsScreen.build(statistics, at);
            default ->
                    throw new IllegalArgumentException(
                            "no function has the step " + step.getClass());
        };
    }

    /**
     * Whether the screen of {@code before} already shows {@code now}, because only typing lies
     * between them and the screen's own field followed it. Building it anew would throw the letter
     * keys away in the middle of a word.
     */
    public static boolean alreadyShows(Step before, Step now) {
        return untyped(before).equals(untyped(now)) && !hasNewFault(before, now);
    }

    private static Step untyped(Step step) {
        return switch (step) {
            case Step.TypeNumber at -> new Step.TypeNumber("", false, at.then());
            case Step.EnterPassword at ->
                    new Step.EnterPassword(at.who(), HiddenInput.EMPTY, at.triesLeft(), at.then());
            case PasswordChange at ->
                    new PasswordChange(
                            at.visit(),
                            at.kinds(),
                            at.at(),
                            at.current(),
                            untyped(at.change()),
                            at.reason());
            case Step.Errand at -> at.untyped();
            default -> step;
        };
    }

    private static Change untyped(Change change) {
        return switch (change) {
            case Change.Current at -> new Change.Current(HiddenInput.EMPTY, at.triesLeft());
            case Change.Wanted _ -> new Change.Wanted(HiddenInput.EMPTY, Optional.empty());
            case Change.Repeat at -> new Change.Repeat(at.wanted(), HiddenInput.EMPTY, false);
            case Change.Saving _, Change.Unsure _, Change.Saved _ -> change;
        };
    }

    /** What was typed was refused: the field is empty again and says why. */
    private static boolean hasNewFault(Step before, Step now) {
        return !before.equals(now)
                && switch (now) {
                    case Step.TypeNumber at -> at.tooShort();
                    case Step.Errand at -> at.refusesTyping();
                    case PasswordChange at ->
                            switch (at.change()) {
                                case Change.Wanted wanted -> wanted.fault().isPresent();
                                case Change.Repeat repeat -> repeat.differs();
                                default -> false;
                            };
                    default -> false;
                };
    }
}
