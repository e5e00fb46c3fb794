package campus.onecard.server.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.found.ReportFound;
import campus.onecard.server.hold.TellUnanswered;
import campus.onecard.server.intent.VoidOrder;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.password.ResetSecret;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.payment.DisputeRefund;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Each of these wrong rules is planted alone and must be found whatever the seed is. */
class PlantedRulesTest {

    @Test
    void nothing_is_found_where_nothing_is_planted() throws Exception {
        for (long seed = 1; seed <= 6; seed++) {
            assertEquals(
                    Optional.empty(),
                    Planted.run(seed, 3_000, World.Parts.GOOD).violation(),
                    "seed " + seed);
        }
    }

    /** Only card payments decide otherwise. */
    private static World.Parts payments(PaymentRule rule) {
        return Planted.commands(
                command ->
                        command instanceof CardPayment payment
                                ? Tampered.rule(payment, (b, at) -> rule.decide(payment, b, at))
                                : command);
    }

    /** A wrong rule for card payments. */
    @FunctionalInterface
    private interface PaymentRule {
        Decision<Outcome> decide(CardPayment payment, Books books, Instant at);
    }

    private static CardPayment with(CardPayment payment, long fen, PinCheck pin) {
        return new CardPayment(
                payment.id(),
                payment.accountId(),
                payment.card(),
                payment.place(),
                Money.ofFen(fen),
                pin);
    }

    @Test
    void an_amount_rounded_to_ten_fen() throws Exception {
        Planted.isFound(
                payments(
                        (payment, books, at) -> {
                            long rounded = Math.max(10, payment.amount().fen() / 10 * 10);
                            return with(payment, rounded, payment.pin()).decide(books, at);
                        }));
    }

    @Test
    void a_retry_posted_a_second_time_under_another_id() throws Exception {
        Set<UUID> seen = new HashSet<>();
        Planted.isFound(
                Planted.commands(
                        command ->
                                command instanceof TopUp up && !seen.add(up.id())
                                        ? new TopUp(
                                                new UUID(
                                                        up.id().getMostSignificantBits(),
                                                        ~up.id().getLeastSignificantBits()),
                                                up.accountId(),
                                                up.place(),
                                                up.amount())
                                        : command));
    }

    @Test
    void Q_04_a_single_limit_that_asks_one_fen_too_early() throws Exception {
        Planted.isFound(
                payments(
                        (payment, books, at) -> {
                            Money limit = books.account(payment.accountId()).singleLimit().amount();
                            Decision<Outcome> right = payment.decide(books, at);
                            return right.outcome() instanceof Outcome.Approved
                                            && payment.amount().equals(limit)
                                            && !payment.pin().isRight()
                                    ? asks(payment, books, at)
                                    : right;
                        }));
    }

    private static Decision<Outcome> asks(CardPayment payment, Books books, Instant at) {
        return Decision.booked(
                Booking.declined(
                        payment.kind(),
                        books.account(payment.accountId()),
                        payment.amount(),
                        payment.place(),
                        DeclineReason.PIN_REQUIRED),
                at);
    }

    @Test
    void L_03_a_daily_limit_that_lets_one_fen_more_pass() throws Exception {
        Planted.isFound(
                payments(
                        (payment, books, at) -> {
                            Decision<Outcome> right = payment.decide(books, at);
                            return right.outcome() instanceof Outcome.Declined declined
                                            && declined.reason() == DeclineReason.PIN_REQUIRED
                                            && declined.detail().equals("DAILY")
                                            && payment.amount().fen() > 1
                                            && with(
                                                                    payment,
                                                                    payment.amount().fen() - 1,
                                                                    payment.pin())
                                                            .decide(books, at)
                                                            .outcome()
                                                    instanceof Outcome.Approved
                                    ? with(payment, payment.amount().fen(), new PinCheck.Right(""))
                                            .decide(books, at)
                                    : right;
                        }));
    }

    @Test
    void L_03_a_day_that_begins_at_midnight_in_utc() throws Exception {
        Planted.isFound(
                payments(
                        (payment, books, at) -> {
                            Instant eightHoursLate = at.minus(Duration.ofHours(8));
                            return payment.decide(books, eightHoursLate)
                                    .booking()
                                    .map(booking -> Decision.booked(booking, at))
                                    .orElseThrow();
                        }));
    }

    @Test
    void a_decline_that_a_retry_turns_into_an_approval() throws Exception {
        Planted.isFound(
                Planted.commands(
                        command ->
                                command instanceof CardPayment payment
                                        ? Tampered.memory(payment, PlantedRulesTest::approved)
                                        : command));
    }

    private static Outcome approved(Outcome remembered) {
        return remembered instanceof Outcome.Declined
                ? new Outcome.Approved(Money.ZERO, Instant.EPOCH)
                : remembered;
    }

    @Test
    void cash_on_the_wrong_ledger_account() throws Exception {
        Planted.isFound(
                Planted.commands(
                        command ->
                                command instanceof TopUp up
                                        ? Tampered.rule(up, (b, at) -> toBank(up.decide(b, at), at))
                                        : command));
    }

    private static Decision<Outcome> toBank(Decision<Outcome> right, Instant at) {
        Booking booking = right.booking().orElseThrow();
        List<Leg> legs = booking.legs().stream().map(PlantedRulesTest::toBank).toList();
        return Decision.booked(Tampered.withLegs(booking, legs), at);
    }

    private static Leg toBank(Leg leg) {
        return leg.ledger() == LedgerAccount.CASH_DRAWERS
                ? Leg.other(LedgerAccount.BANK_CLEARING, 0, MovementKind.TOP_UP, leg.amount())
                : leg;
    }

    /** Commands of that kind forget to write something. */
    private static <C extends Command<Outcome>> World.Parts lacking(
            Class<C> kind, Class<? extends Effect> effect) {
        return Planted.commands(
                command ->
                        kind.isInstance(command)
                                ? Tampered.rule(
                                        kind.cast(command),
                                        (b, at) ->
                                                without(
                                                        effect,
                                                        kind.cast(command).decide(b, at),
                                                        at))
                                : command);
    }

    private static Decision<Outcome> without(
            Class<? extends Effect> effect, Decision<Outcome> right, Instant at) {
        if (right.booking().isEmpty()) {
            return right;
        }
        Booking real = right.booking().get();
        List<Effect> fewer = real.effects().stream().filter(e -> !effect.isInstance(e)).toList();
        return Decision.booked(
                new Booking(
                        real.kind(),
                        real.declined(),
                        real.detail(),
                        real.account(),
                        real.amount(),
                        real.balanceAfter(),
                        real.place(),
                        real.refersTo(),
                        real.approval(),
                        real.proof(),
                        real.legs(),
                        real.changes(),
                        fewer),
                at);
    }

    @Test
    void a_reset_password_that_leaves_the_visit_open() throws Exception {
        Planted.isFound(lacking(ResetSecret.class, Effect.VisitsEnded.class));
    }

    @Test
    void M_01_a_found_card_that_goes_on_paying() throws Exception {
        Planted.isFound(lacking(ReportFound.class, Effect.CardSet.class));
    }

    @Test
    void N_01_a_found_card_without_a_notice() throws Exception {
        Planted.isFound(lacking(ReportFound.class, Effect.CardFound.class));
    }

    @Test
    void X_01_a_wrong_charge_that_comes_back_and_is_not_counted_as_returned() throws Exception {
        Planted.isFound(lacking(DisputeRefund.class, Effect.Returned.class));
    }

    @Test
    void X_01_a_wrong_charge_that_comes_back_and_stays_open() throws Exception {
        Planted.isFound(lacking(DisputeRefund.class, Effect.DisputeRefunded.class));
    }

    @Test
    void B_01_an_open_order_whose_owner_is_told_nothing() throws Exception {
        Planted.isFound(lacking(TellUnanswered.class, Effect.Told.class));
    }

    @Test
    void B_01_an_order_that_has_ended_and_is_told_as_open() throws Exception {
        Planted.isFound(
                Planted.commands(
                        command ->
                                command instanceof TellUnanswered tell
                                        ? Tampered.rule(tell, (b, at) -> toldAnyway(tell, b, at))
                                        : command));
    }

    private static Decision<Outcome> toldAnyway(TellUnanswered tell, Books books, Instant at) {
        Decision<Outcome> right = tell.decide(books, at);
        if (right.booking().isPresent()) {
            return right;
        }
        Money amount = books.hold(tell.hold()).amount();
        Place place = new Place(tell.outlet(), "", 0);
        return Decision.booked(
                Booking.approved(
                                tell.kind(),
                                books.account(tell.accountId()),
                                amount,
                                place,
                                List.of())
                        .refersTo(tell.hold()),
                at);
    }

    @Test
    void an_order_made_void_that_speaks_of_a_closed_account() throws Exception {
        Planted.isFound(
                Planted.commands(
                        command ->
                                command instanceof VoidOrder never
                                        ? Tampered.rule(never, (_, at) -> closed(never, at))
                                        : command));
    }

    private static Decision<Outcome> closed(VoidOrder never, Instant at) {
        DeclineReason wrong = DeclineReason.ACCOUNT_NOT_ACTIVE;
        return Decision.booked(
                Booking.nobodys(never.kind(), wrong, never.amount(), never.place()), at);
    }
}
