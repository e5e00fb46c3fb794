package campus.onecard.server.payee;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.fee.FeeFault;
import campus.onecard.domain.fee.FeeOutcome;
import campus.onecard.domain.fee.PayFee;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.money.Money;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.outside.OrderDesk;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.secret.PinDesk;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Takes fees from their owners, and says what became of them. */
final class FeeDesk {

    private static final String ROOM = "[0-9A-Z]{1,8}-[0-9A-Z]{1,8}";

    private final PayeeStore payees;
    private final PayeeWords words;
    private final PayeeOrders orders;
    private final OrderDesk desk;
    private final PinDesk pins;
    private final Answers answers;
    private final FeeBook book;

    FeeDesk(
            PayeeStore payees,
            PayeeWords words,
            PayeeOrders orders,
            OrderDesk desk,
            PinDesk pins,
            Answers answers,
            FeeBook book) {
        this.payees = payees;
        this.words = words;
        this.orders = orders;
        this.desk = desk;
        this.pins = pins;
        this.answers = answers;
        this.book = book;
    }

    /**
     * Sets the money aside, asks the payee and waits a few seconds for it.
     *
     * @throws ProblemException NOT_FOUND when there is no such payee
     */
    FeeOutcome pay(Call call, PayFee fee) {
        PayeeRow payee = payee(fee.payee());
        long account = call.cardholder().accountId();
        boolean isNew = answers.find(fee.id()).isEmpty();
        Optional<FeeFault> refusal = isNew ? refusal(payee, fee) : Optional.empty();
        PinCheck pin =
                pins.check(
                        fee.id(),
                        account,
                        call.device(),
                        Optional.ofNullable(fee.pin()),
                        refusal.isEmpty());
        FeeOrder order =
                new FeeOrder(
                        fee.id(),
                        account,
                        new Place(payee.outlet(), call.enrolled().terminal(), 0),
                        fee.reference(),
                        payee.terms().kind() == PayeeKind.BILLS,
                        fee.amount(),
                        refusal,
                        pin);
        return switch (desk.place(order, hold -> orders.send(hold, fee.reference()))) {
            case Outcome.Approved(Money after, _) -> became(account, fee.id(), after);
            case Outcome.Declined(var reason, String detail) -> FeeDeclines.outcome(reason, detail);
        };
    }

    /**
     * @throws ProblemException NOT_FOUND when the account has no such order
     */
    FeeOutcome outcome(long account, UUID id) {
        Recorded order =
                answers.find(id)
                        .filter(r -> r.kind() == PostingKind.FEE_ORDER && r.account() == account)
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ErrorCode.NOT_FOUND, "There is no such fee."));
        return order.declined()
                .map(reason -> FeeDeclines.outcome(reason, order.detail()))
                .orElseGet(() -> became(account, id, order.balanceAfter()));
    }

    /**
     * @param after the balance once the money was set aside
     */
    private FeeOutcome became(long account, UUID id, Money after) {
        return book.end(account, id)
                .<FeeOutcome>map(
                        end ->
                                switch (end.status()) {
                                    case POSTED -> new FeeOutcome.Paid(end.said(), after, end.at());
                                    case PENDING -> new FeeOutcome.Unknown(after);
                                    case VOIDED, EXPIRED ->
                                            new FeeOutcome.Returned(
                                                    fault(end.said()),
                                                    end.balanceAfter(),
                                                    end.at());
                                })
                .orElseGet(() -> new FeeOutcome.Unknown(after));
    }

    /** What the payee said; what is no word of ours is a refusal like others. */
    private static FeeFault fault(String reason) {
        return Arrays.stream(FeeFault.values())
                .filter(f -> f.name().equals(reason))
                .findFirst()
                .orElse(reason.equals("NOT_REACHED") ? FeeFault.CANCELLED : FeeFault.REFUSED);
    }

    PayeeRow payee(String code) {
        return payees.find(code)
                .orElseThrow(
                        () -> new ProblemException(ErrorCode.NOT_FOUND, "There is no such payee."));
    }

    /** Why the payee's terms are against it, whatever the account may do. */
    private Optional<FeeFault> refusal(PayeeRow payee, PayFee fee) {
        return switch (words.ours(payee)) {
            case AT_DESK -> Optional.of(FeeFault.AT_DESK);
            case CLOSED -> Optional.of(FeeFault.CLOSED);
            case OPEN, UNREACHABLE -> refusal(payee.terms(), fee);
        };
    }

    private static Optional<FeeFault> refusal(PayeeTerms terms, PayFee fee) {
        if (!terms.takes(fee.amount())) {
            return Optional.of(FeeFault.AMOUNT);
        }
        String reference = fee.reference();
        return switch (terms.kind()) {
            case BILLS ->
                    reference.isEmpty() ? Optional.of(FeeFault.BILL_UNKNOWN) : Optional.empty();
            case ROOM ->
                    reference.matches(ROOM)
                            ? Optional.empty()
                            : Optional.of(FeeFault.REFERENCE_UNKNOWN);
            case OWN ->
                    reference.isEmpty()
                            ? Optional.empty()
                            : Optional.of(FeeFault.REFERENCE_UNKNOWN);
        };
    }
}
