package campus.onecard.kiosk.journey;

import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.kiosk.journey.Step.Home;
import campus.onecard.kiosk.journey.Step.SigningOut;

import java.util.Optional;

/** The home screen, and the way out. */
final class HomeMoves {

    private HomeMoves() {}

    static Step home(Home at, Turn turn) {
        return switch (turn.event()) {
            case Event.OverviewCame(long attempt, Overview overview) ->
                    new Home(at.visit(), at.overview().came(attempt, overview), at.claims());
            case Event.ClaimsCame(long attempt, Claims claims) ->
                    new Home(at.visit(), at.overview(), at.claims().came(attempt, claims));
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    new Home(
                            at.visit(),
                            at.overview().failed(attempt, trouble),
                            at.claims().failed(attempt, trouble));
            case Event.Retry() ->
                    new Home(
                            at.visit(),
                            at.overview().again(turn.attempts()),
                            at.claims().again(turn.attempts()));
            case Event.ClaimWaiting() -> claim(at, turn);
            case Event.WantMessages() ->
                    turn.errands()
                            .messages(at.visit(), at.overview().here().map(Overview::unread), turn)
                            .orElse(at);
            case Event.OpenService() -> service(at, turn);
            case Event.Choose(Tile tile) when tile == Tile.TRANSACTIONS ->
                    StatementMoves.open(at, turn);
            case Event.Choose(Tile tile) ->
                    turn.errands().open(tile, Optional.of(at.visit()), turn).orElse(at);
            default -> at;
        };
    }

    private static Step service(Home at, Turn turn) {
        return at.visit()
                .card()
                .filter(Who.ByCard::operator)
                .flatMap(card -> turn.errands().service(card, Optional.of(at.visit())))
                .orElse(at);
    }

    /** The order says before and after, so the balance must be known. */
    private static Step claim(Home at, Turn turn) {
        Optional<Claims> waiting = at.claims().here().filter(c -> !c.waiting().isEmpty());
        return waiting.flatMap(
                        claims ->
                                at.overview()
                                        .here()
                                        .flatMap(o -> claim(at.visit(), o, claims, turn)))
                .orElse(at);
    }

    private static Optional<Step> claim(Visit visit, Overview overview, Claims claims, Turn turn) {
        return turn.errands().claim(visit, overview.balance(), claims);
    }

    static Step signingOut(SigningOut at, Turn turn) {
        return switch (turn.event()) {
            case Event.SignedOut(long attempt) when attempt == at.attempt() ->
                    new Step.Attract(turn.station());
            // Over for this machine, whatever the server says: the session dies there by itself.
            case Event.CallFailed(long attempt, Trouble _) when attempt == at.attempt() ->
                    new Step.Attract(turn.station());
            default -> at;
        };
    }

    /** Nothing but the card's removal ends it. */
    static Step takeCard(Step.TakeCard at, Turn turn) {
        if (!turn.station().cardOnReader()) {
            return new Step.Attract(turn.station());
        }
        return turn.event() instanceof Event.CardForgotten ? new Step.TakeCard(true) : at;
    }
}
