package campus.onecard.terminal;

import campus.onecard.client.CallFailure;
import campus.onecard.client.TerminalClient;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.terminal.BlockedCards;
import campus.onecard.domain.terminal.CardMac;
import campus.onecard.domain.terminal.CloseDay;
import campus.onecard.domain.terminal.DayClosed;
import campus.onecard.domain.terminal.Figures;
import campus.onecard.domain.terminal.OpenDay;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.domain.terminal.TerminalDay;
import campus.onecard.domain.time.CampusTime;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs the lines of a script, one after the other, and says what came of each. */
final class Script {

    private final TerminalClient server;
    private final Till till;
    private final Book book;
    private final Ids ids;
    private final InstantSource clock;
    private final Speech speech;
    private final People people;
    private final Cards cards;
    private final Sealing sealing;
    private final List<UUID> payments = new ArrayList<>();
    private Tally tally = Tally.NONE;

    /** Closes a payment password for one payment. */
    @FunctionalInterface
    interface Sealing {
        SealedSecret seal(Password pin, UUID payment);
    }

    Script(
            TerminalClient server,
            Till till,
            Book book,
            Ids ids,
            InstantSource clock,
            Speech speech,
            People people,
            Cards cards,
            Sealing sealing) {
        this.server = server;
        this.till = till;
        this.book = book;
        this.ids = ids;
        this.clock = clock;
        this.speech = speech;
        this.people = people;
        this.cards = cards;
        this.sealing = sealing;
    }

    /** Settles what an earlier run left open; nothing else is done before. */
    void settleOpen() {
        for (Wish wish : book.open().toList()) {
            speech.say("open.found", wish.what(), wish.id(), wish.amount().toText());
            tell(wish, till.resume(wish));
        }
    }

    /** Runs one line; what cannot be done is said and counted. */
    void run(String text) {
        try {
            Line.parse(text).ifPresent(this::run);
        } catch (CallFailure failure) {
            tally = tally.oneUnanswered();
            speech.say("call.failed", String.valueOf(failure.getMessage()));
        } catch (IllegalArgumentException e) {
            tally = tally.oneUnanswered();
            speech.say("line.wrong", text.strip().split("\\s+")[0]);
        }
    }

    /**
     * The last line.
     *
     * @return whether everything was answered and the terminal's own count agrees with the books
     */
    boolean summary() {
        boolean agrees = tally.unanswered() == 0 && book.open().findAny().isEmpty();
        if (agrees) {
            try {
                agrees = book.figures(today()).equals(server.totals(today()).books());
            } catch (CallFailure failure) {
                agrees = false;
            }
        }
        Figures done = tally.figures();
        speech.say(
                agrees ? "summary.agrees" : "summary.differs",
                done.payments(),
                done.paid().toText(),
                tally.declined(),
                done.refunds(),
                done.refunded().toText(),
                done.reversals(),
                done.reversed().toText(),
                tally.unanswered());
        return agrees;
    }

    private void run(Line line) {
        switch (line) {
            case Line.DayOpen _ -> openDay();
            case Line.DayClose _ -> closeDay();
            case Line.Totals _ -> totals();
            case Line.Blocked _ -> blocked();
            case Line.Pay pay -> pay(pay);
            case Line.Refund(var payment, var amount) ->
                    undo(Wish.REFUND, paymentOf(payment), amount);
            case Line.Reverse(var payment) -> {
                UUID id = paymentOf(payment);
                undo(Wish.REVERSE, id, book.payment(id).map(Wish::amount).orElse(Money.ZERO));
            }
        }
    }

    private void openDay() {
        TerminalDay day = server.openDay(new OpenDay(ids.next(), today()));
        speech.say("day.open", day.day().toString(), day.outletName(), day.place(), day.merchant());
    }

    private void closeDay() {
        LocalDate day = today();
        DayClosed closed = server.closeDay(new CloseDay(ids.next(), day, book.figures(day)));
        if (closed.verdict() == DayClosed.Verdict.AGREED) {
            speech.say("day.agreed", day.toString(), closed.books().net().toText());
        } else {
            tally = tally.oneUnanswered();
            speech.say(
                    "day.different",
                    day.toString(),
                    closed.own().net().toText(),
                    closed.books().net().toText());
        }
    }

    private void totals() {
        Figures books = server.totals(today()).books();
        speech.say(
                "totals",
                books.payments(),
                books.paid().toText(),
                books.refunds(),
                books.refunded().toText(),
                books.reversals(),
                books.reversed().toText());
    }

    private void blocked() {
        BlockedCards list = server.blocked();
        speech.say("blocked", list.version(), list.blocked().size());
    }

    private void pay(Line.Pay line) {
        CardSerial card = people.card(line.card());
        Optional<PaymentOutcome> outcome = pay(card, line.amount(), null);
        if (outcome.filter(Script::asksForPin).isPresent()) {
            Optional<Password> pin = people.pin(line.pin());
            // A decline is for ever: the payment with the password is another one.
            pin.ifPresentOrElse(
                    typed -> pay(card, line.amount(), typed), () -> speech.say("pin.none"));
        }
    }

    private Optional<PaymentOutcome> pay(CardSerial card, Money amount, @Nullable Password pin) {
        UUID id = ids.next();
        long sequence = book.nextSequence();
        CardMac proof = cards.prove(id, card, amount, sequence);
        Wish wish = new Wish(id, Wish.PAY, card.value(), amount, sequence, pin != null, proof);
        SealedSecret sealed = pin == null ? null : sealing.seal(pin, id);
        return tell(wish, till.send(wish, sealed));
    }

    private void undo(String what, UUID payment, Money amount) {
        Wish wish =
                new Wish(
                        ids.next(),
                        what,
                        payment.toString(),
                        amount,
                        book.nextSequence(),
                        false,
                        null);
        tell(wish, till.send(wish, null));
    }

    private Optional<PaymentOutcome> tell(Wish wish, Till.Result result) {
        switch (result) {
            case Till.Result.Answered(PaymentOutcome.Approved approved) -> {
                tally = tally.approved(wish.what(), wish.amount());
                if (wish.what().equals(Wish.PAY)) {
                    payments.add(wish.id());
                }
                speech.say(
                        "approved." + wish.what(),
                        wish.amount().toText(),
                        approved.balanceAfter().toText(),
                        wish.id(),
                        payments.size());
                return Optional.of(approved);
            }
            case Till.Result.Answered(PaymentOutcome.Declined declined) -> {
                tally = tally.oneDeclined();
                speech.declined(wish, declined);
                return Optional.of(declined);
            }
            case Till.Result.Refused(String why) -> {
                tally = tally.oneUnanswered();
                speech.say("refused", wish.what(), wish.amount().toText(), why);
            }
            case Till.Result.Unknown() -> {
                tally = tally.oneUnanswered();
                speech.say("unknown", wish.what(), wish.amount().toText(), wish.id());
            }
        }
        return Optional.empty();
    }

    private static boolean asksForPin(PaymentOutcome outcome) {
        return outcome instanceof PaymentOutcome.Declined declined
                && declined.reason() == Refusal.PIN_REQUIRED;
    }

    private UUID paymentOf(String text) {
        if (text.matches("[1-9][0-9]{0,6}")) {
            int number = Integer.parseInt(text);
            if (number > payments.size()) {
                throw new IllegalArgumentException("no such payment");
            }
            return payments.get(number - 1);
        }
        return UUID.fromString(text);
    }

    private LocalDate today() {
        return CampusTime.dayOf(clock.instant());
    }
}
