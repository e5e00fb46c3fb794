package campus.onecard.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.SignInOutcome;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

/** Whoever came for one function gets there, whatever lies between. */
class ThenJourneyTest {

    private static final Optional<Tile> LOSS = Optional.of(Tile.LOSS_REPORT);

    /** A function's first step, easy to tell. */
    private static final class Opened implements Step.Errand {

        private final Tile tile;
        private final Optional<Visit> visit;

        Opened(Tile tile, Optional<Visit> visit) {
            this.tile = tile;
            this.visit = visit;
        }

        Tile tile() {
            return tile;
        }

        @Override
        public Optional<Visit> visit() {
            return visit;
        }

        @Override
        public Step next(Turn turn) {
            return this;
        }
    }

    private static final class Opening implements Errands {
        @Override
        public Optional<Step> open(Tile tile, Optional<Visit> visit, Turn turn) {
            return visit.<Step>map(_ -> new Opened(tile, visit))
                    .or(() -> Optional.of(new Step.TypeNumber("", false, LOSS)));
        }

        @Override
        public Optional<Step> found(Who.ByCard card, Turn turn) {
            return Optional.of(new Opened(Tile.LOST_NOTICES, Optional.empty()));
        }
    }

    private Journey journey = Journey.starting(Given.TODAY, new Opening());

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private void types(String text) {
        text.chars().forEach(c -> happens(new Event.Typed(Character.toString(c))));
        happens(new Event.Confirm());
    }

    private void signedIn(PasswordKind... mustChange) {
        happens(
                new Event.SignInAnswered(
                        journey.attempts(),
                        new SignInOutcome.SignedIn("token", "张**", Set.of(mustChange))));
    }

    private void isAtTheLossReport() {
        assertEquals(Tile.LOSS_REPORT, at(Opened.class).tile());
    }

    private <T> T at(Class<T> kind) {
        return assertInstanceOf(kind, journey.step());
    }

    @Test
    void X_01_the_attract_screens_loss_goes_by_number_and_password_to_the_report() {
        happens(new Event.Choose(Tile.LOSS_REPORT));
        types("2018");
        types("wrong0");
        happens(new Event.SignInAnswered(journey.attempts(), new SignInOutcome.WrongPassword(2)));
        happens(new Event.Back());
        assertEquals(new Step.TypeNumber("2018", false, LOSS), journey.step());
        happens(new Event.Confirm());
        types("yun7tian");
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY), new Event.Retry());
        signedIn();
        isAtTheLossReport();
    }

    @Test
    void A_05_a_forced_change_on_the_way_ends_at_the_report() {
        happens(new Event.Choose(Tile.LOSS_REPORT));
        types("2018");
        types("162690");
        signedIn(PasswordKind.LOGIN);
        types("yun7tian");
        types("yun7tian");
        happens(
                new Event.ChangeAnswered(journey.attempts(), new ChangeOutcome.Changed()),
                new Event.Confirm());
        isAtTheLossReport();
    }

    @Test
    void X_06_the_owner_of_a_lost_card_goes_by_its_proof_and_the_password_to_the_report() {
        happens(
                new Event.CardPresented(Given.CARD),
                new Event.CardChecked(1, new CardStanding(CardStatus.LOST, null, "t", null)),
                new Event.CardIsMine());
        assertEquals("", at(Step.EnterPassword.class).who().shown());
        types("yun7tian");
        signedIn();
        isAtTheLossReport();
    }

    @Test
    void a_finder_of_a_lost_card_is_led_on_without_any_password() {
        happens(
                new Event.CardPresented(Given.CARD),
                new Event.CardChecked(1, new CardStanding(CardStatus.LOST, null, "t", null)),
                new Event.CardWasFound());
        assertEquals(Tile.LOST_NOTICES, at(Opened.class).tile());
    }

    @Test
    void whoever_signs_in_with_a_card_is_known_to_have_it() {
        happens(
                new Event.CardPresented(Given.CARD),
                new Event.CardChecked(1, new CardStanding(CardStatus.ACTIVE, "张**", "t", null)));
        types("yun7tian");
        signedIn();
        assertEquals(
                Optional.of(new Who.ByCard(Given.CARD, "张**", "t")),
                at(Step.Home.class).visit().card());
    }

    @Test
    void a_wished_change_of_password_ends_at_home_and_goes_back_while_nothing_is_saved() {
        journey = Given.at(PasswordChange.wished(Given.VISIT, PasswordKind.PAYMENT));
        happens(new Event.Back());
        at(Step.Home.class);
        journey = Given.at(PasswordChange.wished(Given.VISIT, PasswordKind.PAYMENT));
        types("162690");
        types("730519");
        types("730519");
        happens(
                new Event.ChangeAnswered(journey.attempts(), new ChangeOutcome.Changed()),
                new Event.Confirm());
        at(Step.Home.class);
    }
}
