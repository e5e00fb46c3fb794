package campus.onecard.kiosk.passwords;

import campus.onecard.kiosk.journey.ByIdCard;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;

/** From the tile to the change of one password; pure. */
final class PasswordsMoves {

    private PasswordsMoves() {}

    static Step next(PasswordsStep step, Turn turn) {
        return switch (step) {
            case PasswordsStep.Choosing at -> choosing(at, turn);
            case PasswordsStep.Forgotten at -> forgotten(at, turn);
        };
    }

    private static Step choosing(PasswordsStep.Choosing at, Turn turn) {
        return switch (turn.event()) {
            case PasswordsEvent.ChangeIt(var kind) -> PasswordChange.wished(at.owner(), kind);
            case PasswordsEvent.Forgotten() -> new PasswordsStep.Forgotten(at.owner());
            case Event.Back() -> Step.Home.arriving(at.owner(), turn);
            default -> at;
        };
    }

    private static Step forgotten(PasswordsStep.Forgotten at, Turn turn) {
        return switch (turn.event()) {
            case Event.UseIdCard() ->
                    turn.errands().byIdCard(ByIdCard.PASSWORD, at.visit(), turn).orElse(at);
            case Event.Back(), Event.Confirm() -> new PasswordsStep.Choosing(at.owner());
            default -> at;
        };
    }
}
