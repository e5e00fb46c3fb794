package campus.onecard.kiosk.idcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.idcard.IdReading;
import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.idcard.IdCardStep.Reason;
import campus.onecard.kiosk.journey.ByIdCard;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.passwords.PasswordsEvent;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An ID card from the screens that offer it to its ends. */
class IdCardJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = IdCardVocabulary.NOW;
    private static final Visit VISIT = new Visit("token", "张**", Optional.empty());

    private Journey journey = Journey.starting(TODAY, new Functions());

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private void types(String text) {
        text.chars().forEach(c -> happens(new Event.Typed(Character.toString(c))));
        happens(new Event.Confirm());
    }

    private <T> T at(Class<T> kind) {
        return assertInstanceOf(kind, journey.step());
    }

    private void forgetsThePassword() {
        happens(new Event.IdReaderIs(true), new Event.ByNumber());
        types("2026012690");
        happens(new Event.UseIdCard());
        at(IdCardStep.Placing.class);
    }

    private void losesTheCard() {
        happens(
                new Event.IdReaderIs(true),
                new Event.Choose(Tile.LOSS_REPORT),
                new Event.UseIdCard());
        at(IdCardStep.Placing.class);
    }

    private void reads(DocumentOutcome outcome) {
        happens(new IdCardEvent.DocumentThere(journey.attempts()));
        assertEquals(TODAY, at(IdCardStep.Reading.class).today());
        happens(new IdCardEvent.Identified(journey.attempts(), outcome));
    }

    private void sendsTwice(PasswordKind kind, String wanted) {
        happens(new IdCardEvent.Renew(kind));
        types(wanted);
        types(wanted);
        at(IdCardStep.Sending.class);
    }

    @Test
    void Q_15_a_password_is_renewed_with_the_id_card_and_signing_in_with_it_comes_next() {
        forgetsThePassword();
        reads(IdCardVocabulary.known(CardStatus.ACTIVE));
        sendsTwice(PasswordKind.LOGIN, "yun7tian");
        happens(new IdCardEvent.Chosen(journey.attempts(), new ChooseOutcome.Chosen(NOW)));
        assertEquals(NOW, at(IdCardStep.Renewed.class).at());
        happens(new IdCardEvent.Renew(PasswordKind.LOGIN));
        at(IdCardStep.Renewed.class);
        happens(new IdCardEvent.Renew(PasswordKind.PAYMENT));
        assertEquals(PasswordKind.PAYMENT, at(IdCardStep.Typing.class).kind());
        types("730519");
        types("730519");
        happens(new IdCardEvent.Chosen(journey.attempts(), new ChooseOutcome.Chosen(NOW)));
        happens(new Event.Confirm());
        at(Step.TypeNumber.class);
    }

    @Test
    void A_06_weak_ones_are_refused_at_once_and_by_the_server_with_the_reason() {
        forgetsThePassword();
        reads(IdCardVocabulary.known(CardStatus.ACTIVE));
        happens(new IdCardEvent.Renew(PasswordKind.PAYMENT));
        types("888888");
        assertEquals(Optional.of(PasswordFault.TOO_SIMPLE), at(IdCardStep.Typing.class).fault());
        types("940716");
        types("940717");
        assertTrue(at(IdCardStep.Repeating.class).differs());
        types("940716");
        happens(
                new IdCardEvent.Chosen(
                        journey.attempts(), new ChooseOutcome.Refused(PasswordFault.BIRTH_DATE)));
        assertEquals(Optional.of(PasswordFault.BIRTH_DATE), at(IdCardStep.Typing.class).fault());
    }

    @Test
    void X_01_a_card_is_reported_lost_with_the_id_card_after_it_was_agreed_to() {
        losesTheCard();
        reads(IdCardVocabulary.known(CardStatus.ACTIVE));
        assertEquals(Set.of(), IdCardAsk.of(at(IdCardStep.Confirming.class)));
        happens(new Event.Confirm());
        happens(new IdCardEvent.Reported(journey.attempts(), new LossOutcome.Done(NOW)));
        assertEquals(NOW, at(IdCardStep.Stopped.class).at());
        happens(new Event.Confirm());
        at(Step.Attract.class);
    }

    @Test
    void X_01_a_card_that_cannot_be_lost_is_said_so_without_asking() {
        for (CardStatus card : List.of(CardStatus.LOST, CardStatus.VOID, CardStatus.UNKNOWN)) {
            journey = Journey.starting(TODAY, new Functions());
            losesTheCard();
            reads(IdCardVocabulary.known(card));
            assertEquals(
                    card == CardStatus.LOST ? LossFault.ALREADY_REPORTED : LossFault.NO_CARD,
                    at(IdCardStep.NotStopped.class).fault());
        }
    }

    @Test
    void nothing_leaves_it_while_it_is_sent_and_no_answer_is_sent_again_as_the_same() {
        forgetsThePassword();
        reads(IdCardVocabulary.known(CardStatus.ACTIVE));
        sendsTwice(PasswordKind.PAYMENT, "730519");
        Step sending = journey.step();
        happens(
                new Event.Cancel(),
                new Event.Idle(),
                new Event.Back(),
                new Event.Confirm(),
                new Event.CardPresented(new CardSerial("0123456789ABCDEF")),
                new Event.IdReaderIs(false),
                new IdCardEvent.Reported(journey.attempts(), new LossOutcome.Done(NOW)));
        assertEquals(sending, journey.step());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        at(IdCardStep.Unsure.class);
        happens(new Event.Retry());
        assertEquals(sending, journey.step());
    }

    @Test
    void a_ticket_that_is_over_leads_back_to_the_reader() {
        losesTheCard();
        reads(IdCardVocabulary.known(CardStatus.ACTIVE));
        happens(new Event.Confirm());
        Trouble over = new Trouble(Trouble.Kind.CARD_AGAIN, "E1110");
        happens(new Event.CallFailed(journey.attempts(), over));
        assertEquals(Reason.SHOW_AGAIN, at(IdCardStep.Refused.class).reason());
        happens(new Event.Retry());
        at(IdCardStep.Placing.class);
    }

    @Test
    void what_is_not_read_is_laid_there_again_and_the_reason_is_said() {
        forgetsThePassword();
        for (IdReading.Why why : IdReading.Why.values()) {
            happens(new IdCardEvent.DocumentThere(journey.attempts()));
            happens(new IdCardEvent.NotRead(journey.attempts(), why));
            assertEquals(Optional.of(why), at(IdCardStep.Placing.class).problem());
        }
        happens(new IdCardEvent.DocumentThere(journey.attempts()));
        happens(new IdCardEvent.OutOfDate(journey.attempts()));
        assertEquals(Reason.OUT_OF_DATE, at(IdCardStep.Refused.class).reason());
    }

    @Test
    void the_unknown_the_closed_and_the_impatient_are_told_where_to_go() {
        forgetsThePassword();
        reads(new DocumentOutcome.NotKnown());
        assertEquals(Reason.NOT_KNOWN, at(IdCardStep.Refused.class).reason());
        happens(new Event.Retry());
        reads(new DocumentOutcome.TooOften(NOW));
        assertEquals(Optional.of(NOW), at(IdCardStep.Refused.class).until());
        happens(new Event.Retry());
        reads(new DocumentOutcome.Closed());
        assertEquals(Reason.CLOSED, at(IdCardStep.Refused.class).reason());
        happens(new Event.Confirm());
        at(Step.Attract.class);
    }

    @Test
    void of_several_accounts_one_is_chosen_and_no_other() {
        DocumentAccount one = IdCardVocabulary.account(CardStatus.ACTIVE);
        DocumentAccount other = IdCardVocabulary.account(CardStatus.LOST);
        losesTheCard();
        reads(new DocumentOutcome.Known(List.of(one, other)));
        happens(new IdCardEvent.Pick(IdCardVocabulary.account(CardStatus.VOID)));
        at(IdCardStep.Picking.class);
        happens(new IdCardEvent.Pick(one));
        assertEquals(one, at(IdCardStep.Confirming.class).account());
    }

    @Test
    void a_machine_without_a_reader_says_where_and_one_that_broke_is_tried_again() {
        happens(new Event.ByNumber());
        types("2026012690");
        happens(new Event.UseIdCard());
        assertFalse(at(IdCardStep.Elsewhere.class).broke());
        happens(new Event.Back());
        at(Step.Attract.class);
        forgetsThePassword();
        happens(new IdCardEvent.ReaderGone(journey.attempts()));
        assertTrue(at(IdCardStep.Elsewhere.class).broke());
        happens(new Event.Retry());
        at(IdCardStep.Placing.class);
    }

    @Test
    void who_is_signed_in_goes_home_afterwards_and_out_where_the_login_password_changed() {
        for (PasswordKind kind : PasswordKind.values()) {
            journey =
                    new Journey(
                            Station.starting(TODAY),
                            new Step.Home(VISIT, new Fetched.Waiting<>(1)),
                            1,
                            new Functions());
            happens(
                    new Event.IdReaderIs(true),
                    new Event.Choose(Tile.PASSWORDS),
                    new PasswordsEvent.Forgotten(),
                    new Event.UseIdCard());
            assertEquals(Optional.of(VISIT), journey.visit());
            reads(IdCardVocabulary.known(CardStatus.ACTIVE));
            sendsTwice(kind, "730519");
            happens(new IdCardEvent.Chosen(journey.attempts(), new ChooseOutcome.Chosen(NOW)));
            happens(new Event.Confirm());
            if (kind == PasswordKind.LOGIN) {
                at(Step.SigningOut.class);
            } else {
                at(Step.Home.class);
            }
        }
    }

    @Test
    void locked_screens_offer_it() {
        for (Step locked :
                List.of(
                        new Step.LockedAccount(NOW),
                        new Step.LockedPayment(),
                        new Step.LockedPayment(Optional.of(VISIT)))) {
            journey = new Journey(Station.starting(TODAY), locked, 1, new Functions());
            happens(new Event.IdReaderIs(true), new Event.UseIdCard());
            assertEquals(ByIdCard.PASSWORD, at(IdCardStep.Placing.class).wish().what());
        }
        journey = new Journey(Station.starting(TODAY), new Step.VoidCard(), 1, new Functions());
        happens(new Event.IdReaderIs(true), new Event.UseIdCard());
        at(Step.VoidCard.class);
    }
}
