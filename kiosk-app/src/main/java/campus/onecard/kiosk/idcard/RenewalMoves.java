package campus.onecard.kiosk.idcard;

import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.PasswordRules;
import campus.onecard.kiosk.idcard.IdCardStep.Deed;
import campus.onecard.kiosk.idcard.IdCardStep.Renewed;
import campus.onecard.kiosk.idcard.IdCardStep.Repeating;
import campus.onecard.kiosk.idcard.IdCardStep.Sending;
import campus.onecard.kiosk.idcard.IdCardStep.Typing;
import campus.onecard.kiosk.idcard.IdCardStep.Which;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.Optional;

/** From the account to a new password, typed twice; pure. */
final class RenewalMoves {

    private RenewalMoves() {}

    /** What a password of this kind is typed with. */
    static Input rule(PasswordKind kind) {
        return kind == PasswordKind.LOGIN ? Input.LOGIN : Input.PAYMENT;
    }

    static Step which(Which at, Turn turn) {
        return switch (turn.event()) {
            case IdCardEvent.Renew(PasswordKind kind) ->
                    new Typing(at.wish(), at.account(), kind, HiddenInput.EMPTY, Optional.empty());
            case Event.Back() -> IdCardMoves.left(at.wish(), turn);
            default -> at;
        };
    }

    static Step typing(Typing at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> new Which(at.wish(), at.account());
            case Event.Confirm() when at.input().isEmpty() -> at;
            case Event.Confirm() -> judged(at, new Password(at.input().text()));
            default -> {
                HiddenInput edited = at.input().edited(turn.event(), rule(at.kind()));
                yield edited.equals(at.input()) ? at : with(at, edited, Optional.empty());
            }
        };
    }

    private static Step judged(Typing at, Password wanted) {
        Optional<PasswordFault> fault = PasswordRules.fault(at.kind(), wanted);
        return fault.isPresent()
                ? with(at, HiddenInput.EMPTY, fault)
                : new Repeating(
                        at.wish(), at.account(), at.kind(), wanted, HiddenInput.EMPTY, false);
    }

    private static Typing with(Typing at, HiddenInput input, Optional<PasswordFault> fault) {
        return new Typing(at.wish(), at.account(), at.kind(), input, fault);
    }

    static Step repeating(Repeating at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> new Which(at.wish(), at.account());
            case Event.Confirm() when at.input().isEmpty() -> at;
            case Event.Confirm() when at.input().text().equals(at.wanted().value()) ->
                    new Sending(
                            at.wish(),
                            at.account(),
                            turn.attempts().next(),
                            new Deed.Renewal(at.kind(), at.wanted()));
            case Event.Confirm() -> with(at, HiddenInput.EMPTY, true);
            default -> {
                HiddenInput edited = at.input().edited(turn.event(), rule(at.kind()));
                yield edited.equals(at.input()) ? at : with(at, edited, false);
            }
        };
    }

    private static Repeating with(Repeating at, HiddenInput input, boolean differs) {
        return new Repeating(at.wish(), at.account(), at.kind(), at.wanted(), input, differs);
    }

    /** A new login password has ended every visit on the server, so this one ends here too. */
    static Step renewed(Renewed at, Turn turn) {
        return switch (turn.event()) {
            case IdCardEvent.Renew(PasswordKind other) when other != at.kind() ->
                    new Typing(at.wish(), at.account(), other, HiddenInput.EMPTY, Optional.empty());
            case Event.Confirm() ->
                    at.wish()
                            .visit()
                            .map(visit -> onward(at.kind(), visit, turn))
                            .orElseGet(() -> new Step.TypeNumber("", false));
            case Event.Back() when at.wish().visit().isEmpty() -> new Step.Attract(turn.station());
            default -> at;
        };
    }

    private static Step onward(PasswordKind kind, Visit visit, Turn turn) {
        return kind == PasswordKind.LOGIN
                ? new Step.SigningOut(turn.attempts().next(), visit)
                : Step.Home.arriving(visit, turn);
    }
}
