package campus.onecard.kiosk.found;

import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.found.FoundStep.Confirming;
import campus.onecard.kiosk.found.FoundStep.LayAgain;
import campus.onecard.kiosk.found.FoundStep.Sending;
import campus.onecard.kiosk.found.FoundStep.Thanked;
import campus.onecard.kiosk.found.FoundStep.Unsure;
import campus.onecard.kiosk.found.FoundStep.Worthless;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;

/** From a found card to thanks; pure. The card must lie there when it is reported. */
final class FoundMoves {

    private FoundMoves() {}

    static Step next(FoundStep step, Turn turn) {
        return switch (step) {
            case Confirming at -> confirming(at, turn);
            case Sending at -> sending(at, turn);
            case LayAgain at -> again(at, turn);
            case Unsure at -> unsure(at, turn);
            case Thanked at -> read(at, turn);
            case Worthless at -> read(at, turn);
        };
    }

    private static Step confirming(Confirming at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm() -> new Sending(at.card(), turn.attempts().next());
            case Event.Back() -> left(turn);
            default -> at;
        };
    }

    private static Step sending(Sending at, Turn turn) {
        return switch (turn.event()) {
            case FoundEvent.Answered(long attempt, FoundOutcome outcome)
                    when attempt == at.attempt() ->
                    switch (outcome) {
                        case FoundOutcome.Taken _ -> new Thanked();
                        case FoundOutcome.Worthless() -> new Worthless();
                    };
            case FoundEvent.CardGone(long attempt) when attempt == at.attempt() ->
                    new LayAgain(at.card(), at.attempt());
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    failed(at, trouble);
            default -> at;
        };
    }

    /** Too slow since the card proved itself: surely not taken, but the card must be there. */
    private static Step failed(Sending at, Trouble trouble) {
        return trouble.kind() == Trouble.Kind.CARD_AGAIN
                ? new LayAgain(at.card(), at.attempt())
                : new Unsure(at.card(), at.attempt(), trouble);
    }

    /** Another card is another person's business, or the same finder's next one. */
    private static Step again(LayAgain at, Turn turn) {
        return switch (turn.event()) {
            case Event.CardPresented(CardSerial card) when !card.equals(at.card()) ->
                    new Step.CheckingCard(turn.attempts().next(), card);
            case Event.CardPresented _, Event.Confirm(), Event.Retry() ->
                    new Sending(at.card(), at.attempt());
            case Event.Back() -> left(turn);
            default -> at;
        };
    }

    /** The same attempt keeps its id, so that sending again counts once. */
    private static Step unsure(Unsure at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() -> new Sending(at.card(), at.attempt());
            case Event.Back() -> left(turn);
            default -> at;
        };
    }

    private static Step read(FoundStep at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> left(turn);
            default -> at;
        };
    }

    private static Step left(Turn turn) {
        return turn.station().cardOnReader()
                ? new Step.TakeCard()
                : new Step.Attract(turn.station());
    }
}
