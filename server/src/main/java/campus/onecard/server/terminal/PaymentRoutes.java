package campus.onecard.server.terminal;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.RefundPayment;
import campus.onecard.domain.terminal.ReversePayment;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.Machine;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.http.Reply;
import campus.onecard.server.key.PaymentProofs;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.payment.PaymentReversal;
import campus.onecard.server.payment.Refund;
import campus.onecard.server.secret.PinCheck;

import org.jdbi.v3.core.Jdbi;

import java.util.Optional;
import java.util.UUID;

/** Payments at terminals. The hot path: a known card costs no query besides the lane's own. */
public final class PaymentRoutes {

    private final PostingLanes lanes;
    private final CardDirectory cards;
    private final RecordedPayments recorded;
    private final Pins pins;
    private final PaymentProofs proofs;

    /** Looks at a payment password before its payment goes to the lane. */
    @FunctionalInterface
    public interface Pins {
        /**
         * @param look false: it is not looked at and takes no try, for the payment is refused
         *     anyway
         */
        PinCheck check(
                UUID payment,
                long account,
                String device,
                Optional<SealedSecret> pin,
                boolean look);
    }

    public PaymentRoutes(PostingLanes lanes, Jdbi jdbi, Pins pins, PaymentProofs proofs) {
        this.pins = pins;
        this.proofs = proofs;
        this.lanes = lanes;
        this.cards = new CardDirectory(jdbi);
        this.recorded = new RecordedPayments(jdbi);
    }

    public void bind(Bindings bindings) {
        bindings.onCommand(TerminalRoutes.PAY, this::pay);
        bindings.on(TerminalRoutes.PAYMENT, (call, body) -> ask(call));
        bindings.onCommand(TerminalRoutes.REFUND, this::refund);
        bindings.onCommand(TerminalRoutes.REVERSE, this::reverse);
    }

    private Reply<PaymentOutcome> pay(Call call, TakePayment asked) {
        Place place = place(call.enrolled(), asked.sequence());
        Optional<Long> account = cards.accountOf(asked.card());
        Optional<SealedSecret> given = Optional.ofNullable(asked.pin());
        if (account.isEmpty()) {
            return post(
                    new UnknownCard(asked.id(), asked.card(), place, asked.amount()),
                    asked,
                    place,
                    PinCheck.NONE);
        }
        // A wrong card takes no try of its owner's password.
        Optional<DeclineReason> refusal = proofs.refusal(call.device(), asked);
        PinCheck pin =
                pins.check(asked.id(), account.get(), call.device(), given, refusal.isEmpty());
        Command<Outcome> payment =
                refusal.isPresent()
                        ? new UnprovenPayment(
                                asked.id(),
                                account.get(),
                                asked.card(),
                                place,
                                asked.amount(),
                                refusal.get())
                        : new CardPayment(
                                asked.id(),
                                account.get(),
                                asked.card(),
                                place,
                                asked.amount(),
                                pin);
        return post(payment, asked, place, pin);
    }

    private Reply<PaymentOutcome> post(
            Command<Outcome> payment, TakePayment asked, Place place, PinCheck pin) {
        String proved = PaymentProofs.kept(asked);
        long fen = asked.amount().fen();
        ContentHash content =
                proved.isEmpty()
                        ? ContentHash.of("pay", place, asked.card(), fen, pin.fingerprint())
                        : ContentHash.of(
                                "pay", place, asked.card(), fen, pin.fingerprint(), proved);
        return lanes.post(new TerminalCommand(payment, content, proved));
    }

    private PaymentOutcome ask(Call call) {
        UUID id = paymentIn(call);
        int outlet = call.enrolled().requiredOutlet();
        return recorded.find(id)
                .filter(answered -> answered.outlet() == outlet)
                .map(answered -> TerminalWords.of(id, answered.outcome()))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_FOUND,
                                        "Nothing was booked under this id so far. Sending it"
                                                + " again is safe."));
    }

    private Reply<PaymentOutcome> refund(Call call, RefundPayment asked) {
        UUID paid = paymentIn(call);
        return undo(
                new Refund(
                        asked.id(),
                        accountOf(paid),
                        paid,
                        place(call.enrolled(), asked.sequence()),
                        asked.amount(),
                        Optional.empty()));
    }

    private Reply<PaymentOutcome> reverse(Call call, ReversePayment asked) {
        UUID paid = paymentIn(call);
        return undo(
                new PaymentReversal(
                        asked.id(),
                        accountOf(paid),
                        paid,
                        place(call.enrolled(), asked.sequence()),
                        Optional.empty()));
    }

    private Reply<PaymentOutcome> undo(Command<Outcome> command) {
        return lanes.post(new TerminalCommand(command, command.content(), ""));
    }

    /** Whose payment it was. */
    private long accountOf(UUID payment) {
        return recorded.find(payment)
                .map(RecordedPayments.Answered::account)
                .filter(account -> account != Booking.NOBODY)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_FOUND,
                                        "There is no payment of this id so far, so nothing was"
                                                + " given back. Settle the payment first."));
    }

    private static UUID paymentIn(Call call) {
        String text = call.path().getOrDefault("paymentId", "");
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD, "The payment in the path is no UUID.");
        }
        return UUID.fromString(text);
    }

    private static Place place(Machine machine, long sequence) {
        return new Place(machine.requiredOutlet(), machine.terminal(), sequence);
    }
}
