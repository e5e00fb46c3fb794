package campus.onecard.kiosk.effect;

import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Pages;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Visit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Which questions a step has open; a function says so itself. Pure: a step that waits for something
 * shows it.
 */
public final class Asks {

    private Asks() {}

    /** The questions of a step of the core; a function answers for its own. */
    public static Set<Ask> of(Step step) {
        return switch (step) {
            case Step.CheckingCard at -> Set.of(new CoreAsk.CheckCard(at.attempt(), at.card()));
            case Step.CheckingPassword at ->
                    Set.of(new CoreAsk.TrySignIn(at.attempt(), at.who(), at.password()));
            case PasswordChange at -> change(at);
            case Step.Home at -> home(at);
            case Step.Transactions at -> transactions(at);
            case Step.MovementDetail at -> transactions(at.from());
            case Step.SigningOut at -> Set.of(new CoreAsk.EndVisit(at.attempt(), at.visit()));
            case Step.Attract _,
                    Step.TypeNumber _,
                    Step.EnterPassword _,
                    Step.ServerAway _,
                    Step.Refusal _,
                    Step.TakeCard _,
                    Step.Errand _ ->
                    Set.of();
        };
    }

    private static Set<Ask> change(PasswordChange at) {
        return at.change() instanceof Change.Saving(long attempt, var wanted)
                ? Set.of(
                        new CoreAsk.SaveChange(
                                attempt, at.visit(), at.kind(), at.current().orElseThrow(), wanted))
                : Set.of();
    }

    private static Set<Ask> home(Step.Home at) {
        Set<Ask> asks = new LinkedHashSet<>();
        waiting(at.overview(), attempt -> new CoreAsk.GetOverview(attempt, at.visit()))
                .ifPresent(asks::add);
        waiting(at.claims(), attempt -> new CoreAsk.GetClaims(attempt, at.visit()))
                .ifPresent(asks::add);
        return asks;
    }

    /** The page comes first: it is what the person waits for. */
    private static Set<Ask> transactions(Step.Transactions at) {
        Visit visit = at.visit();
        Set<Ask> asks = new LinkedHashSet<>();
        if (at.pages().coming() instanceof Pages.Coming.Waiting(long attempt, var cursor)) {
            asks.add(new CoreAsk.GetPage(attempt, visit, at.filter(), cursor));
        }
        waiting(at.month(), attempt -> new CoreAsk.GetMonth(attempt, visit, at.shownMonth()))
                .ifPresent(asks::add);
        waiting(at.overview(), attempt -> new CoreAsk.GetOverview(attempt, visit))
                .ifPresent(asks::add);
        return asks;
    }

    private static <T> Optional<Ask> waiting(Fetched<T> fetched, LongFunction<Ask> ask) {
        return fetched instanceof Fetched.Waiting<T>(long attempt)
                ? Optional.of(ask.apply(attempt))
                : Optional.empty();
    }
}
