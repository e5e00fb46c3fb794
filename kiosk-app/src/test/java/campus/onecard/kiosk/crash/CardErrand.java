package campus.onecard.kiosk.crash;

import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.found.FoundStep;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.loss.LossStep;
import campus.onecard.kiosk.notices.NoticesEvent;
import campus.onecard.kiosk.notices.NoticesStep;

import java.util.List;
import java.util.Optional;

/**
 * A card goes out of use, its owner looks it up where it was found, and lifts the report (X-01,
 * M-01, X-06): begins and ends with nobody there and a card that serves.
 */
final class CardErrand extends Determined {

    private final Event card;
    private final boolean found;
    private Stage stage = Stage.OUT;

    private enum Stage {
        OUT,
        LOOK,
        LIFT,
        SERVES
    }

    /**
     * @param card as it is tapped
     * @param found somebody hands it in; else its owner reports it lost without it
     */
    CardErrand(DemoPerson person, Event card, boolean found) {
        super(found ? "found" : "loss", person);
        this.card = card;
        this.found = found;
    }

    @Override
    void begin() {
        stage = Stage.OUT;
    }

    @Override
    boolean isThere(Step step) {
        return stage == Stage.SERVES && step instanceof Step.Attract;
    }

    @Override
    Optional<List<Event>> own(Step step) {
        return switch (step) {
            case Step.Attract _ -> one(attract());
            case Step.EnterPassword _ when found && stage == Stage.OUT ->
                    one(new Event.CardWasFound());
            case Step.LostCard _ when stage == Stage.OUT -> next(Stage.LOOK, new Event.Confirm());
            case Step.LostCard _ -> one(new Event.CardIsMine());
            case FoundStep.Confirming _ -> one(new Event.Confirm());
            case FoundStep.Thanked _ -> next(Stage.LOOK, new Event.Confirm());
            case LossStep.Confirming _ -> one(new Event.Confirm());
            case LossStep.Done at when at.doubtful() instanceof Fetched.Failed ->
                    one(new Event.Retry());
            case LossStep.Done _ ->
                    next(stage == Stage.OUT ? Stage.LOOK : Stage.SERVES, new Event.Confirm());
            case Step.Home _ -> one(new Event.Cancel());
            case NoticesStep at -> notices(at);
            default -> Optional.empty();
        };
    }

    private Event attract() {
        return switch (stage) {
            case OUT -> found ? card : new Event.Choose(Tile.LOSS_REPORT);
            case LOOK -> new Event.Choose(Tile.LOST_NOTICES);
            case LIFT, SERVES -> card;
        };
    }

    private Optional<List<Event>> next(Stage after, Event event) {
        stage = after;
        return one(event);
    }

    private Optional<List<Event>> notices(NoticesStep step) {
        return switch (step) {
            case NoticesStep.Browsing at when !(at.page() instanceof Fetched.Here) ->
                    one(new Event.Retry());
            case NoticesStep.Browsing at when at.search().digits().isEmpty() ->
                    one(new NoticesEvent.TypeDigits());
            case NoticesStep.Browsing _ -> next(Stage.LIFT, new Event.Back());
            case NoticesStep.Digits _ -> Optional.of(Vocabulary.typed(lastDigits()));
            default -> Optional.empty();
        };
    }

    private String lastDigits() {
        return person().number().substring(person().number().length() - 2);
    }
}
