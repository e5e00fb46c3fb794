package campus.onecard.server.bank;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.OrderTransfer;
import campus.onecard.domain.bank.TransferFault;
import campus.onecard.domain.bank.TransferOutcome;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.outside.OrderBooks;
import campus.onecard.server.outside.OrderDesk;
import campus.onecard.server.outside.OrderWord;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.secret.PinDesk;
import campus.onecard.server.transfer.TransferOrder;
import campus.onecard.server.transfer.TransferTerms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** What cardholders may transfer, ordering it, and what became of it. */
final class TransferDesk {

    private final BankSettings settings;
    private final Bank bank;
    private final BankRows rows;
    private final OrderBooks books;
    private final OrderDesk orders;
    private final Answers answers;
    private final PinDesk pins;
    private final InstantSource clock;

    TransferDesk(
            BankSettings settings,
            Bank bank,
            BankRows rows,
            OrderBooks books,
            OrderDesk orders,
            Answers answers,
            PinDesk pins,
            InstantSource clock) {
        this.settings = settings;
        this.bank = bank;
        this.rows = rows;
        this.books = books;
        this.orders = orders;
        this.answers = answers;
        this.pins = pins;
        this.clock = clock;
    }

    BankOverview overview(Call call) {
        long account = call.cardholder().accountId();
        Instant now = clock.instant();
        Optional<BankBinding> binding = rows.binding(account);
        BankRows.Standing standing = rows.standing(account, CampusTime.dayOf(now));
        Money left = settings.ceiling().minus(standing.transferred());
        return new BankOverview(
                true,
                settings.name(),
                binding.map(b -> BankBinding.masked(b.tail())).orElse(null),
                settings.opens(),
                settings.closes(),
                terms(true).isOpen(now),
                bank.isReachable(),
                standing.balance(),
                settings.ceiling(),
                left.isNegative() ? Money.ZERO : left,
                settings.least(),
                settings.most(),
                rows.pending(account));
    }

    private TransferTerms terms(boolean bound) {
        return new TransferTerms(
                bound,
                settings.opens(),
                settings.closes(),
                settings.ceiling(),
                settings.least(),
                settings.most(),
                true);
    }

    TransferOutcome order(Call call, OrderTransfer wanted) {
        if (!wanted.amount().isPositive()) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD, "The amount must be more than zero.");
        }
        long account = call.cardholder().accountId();
        Optional<BankBinding> binding = rows.binding(account);
        TransferTerms terms = terms(binding.isPresent());
        boolean worth = binding.isPresent() && terms.isOpen(clock.instant());
        PinCheck pin =
                pins.check(wanted.id(), account, call.device(), Optional.of(wanted.pin()), worth);
        TransferOrder order =
                new TransferOrder(
                        wanted.id(),
                        account,
                        new Place(Outlet.CARD_CENTRE, call.enrolled().terminal(), 0),
                        wanted.amount(),
                        terms,
                        pin);
        return switch (orders.place(order, hold -> send(hold, binding))) {
            case Outcome.Approved _ -> ended(account, wanted.id());
            case Outcome.Declined declined -> declined(declined);
        };
    }

    /** Without a binding, it was there when the order was placed and is gone since. */
    private OrderWord send(Hold hold, Optional<BankBinding> binding) {
        return binding.map(b -> bank.order(hold.id(), b.token(), hold.amount(), hold.countedDay()))
                .orElseGet(() -> bank.cancel(hold));
    }

    /**
     * What became of an order.
     *
     * @throws ProblemException NOT_FOUND when the account never placed it
     */
    TransferOutcome state(Call call, UUID id) {
        return ended(call.cardholder().accountId(), id);
    }

    private TransferOutcome ended(long account, UUID id) {
        return books.hold(id)
                .filter(h -> h.account() == account && h.purpose() == HoldPurpose.BANK_TRANSFER)
                .map(this::of)
                .orElseGet(() -> neverPlaced(account, id));
    }

    private TransferOutcome of(Hold order) {
        return switch (order.status()) {
            case PENDING -> new TransferOutcome.Pending();
            case POSTED ->
                    books.done(order.id())
                            .map(r -> new TransferOutcome.Arrived(r.balanceAfter(), r.at()))
                            .orElseGet(
                                    () ->
                                            new TransferOutcome.Arrived(
                                                    null,
                                                    answers.find(order.id()).orElseThrow().at()));
            case VOIDED, EXPIRED ->
                    new TransferOutcome.Refused(
                            fault(books.refused(order.id()).map(Recorded::detail).orElse("")));
        };
    }

    private TransferOutcome neverPlaced(long account, UUID id) {
        return answers.find(id)
                .filter(r -> r.declined().isPresent())
                .filter(
                        r ->
                                r.kind() == PostingKind.ORDER_VOID
                                        || r.kind() == PostingKind.TRANSFER_ORDER
                                                && r.account() == account)
                .map(r -> new Outcome.Declined(r.declined().orElseThrow(), r.detail()))
                .map(TransferDesk::declined)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_FOUND, "There is no transfer of that id."));
    }

    private static TransferFault fault(String reason) {
        return switch (reason) {
            case "NOT_ENOUGH" -> TransferFault.NOT_ENOUGH;
            case "ACCOUNT_CLOSED" -> TransferFault.ACCOUNT_CLOSED;
            case "BANK_DAILY_LIMIT" -> TransferFault.BANK_DAILY_LIMIT;
            case "BINDING_VOID" -> TransferFault.BINDING_VOID;
            case OrderWord.Refused.NOT_REACHED -> TransferFault.NOT_REACHED;
            case OrderWord.Refused.CANCELLED -> TransferFault.CANCELLED;
            default -> TransferFault.BANK_REFUSED;
        };
    }

    private static TransferOutcome declined(Outcome.Declined declined) {
        return switch (declined.reason()) {
            case WRONG_PIN -> new TransferOutcome.WrongPin(Integer.parseInt(declined.detail()));
            case PIN_LOCKED -> new TransferOutcome.Locked();
            case PIN_INITIAL -> new TransferOutcome.Refused(TransferFault.PIN_INITIAL);
            case ACCOUNT_NOT_ACTIVE ->
                    new TransferOutcome.Refused(TransferFault.ACCOUNT_NOT_ACTIVE);
            case BANK_NOT_BOUND -> new TransferOutcome.Refused(TransferFault.NOT_BOUND);
            // Not looked at because it was closed, and opened in that very moment.
            case BANK_CLOSED, PIN_REQUIRED -> new TransferOutcome.Refused(TransferFault.CLOSED_NOW);
            case VOIDED -> new TransferOutcome.Refused(TransferFault.CANCELLED);
            case AMOUNT_REFUSED -> new TransferOutcome.Refused(TransferFault.AMOUNT_REFUSED);
            case BEYOND_CEILING -> new TransferOutcome.Refused(TransferFault.BEYOND_CEILING);
            default ->
                    throw new IllegalStateException(
                            "a transfer is never declined for " + declined.reason());
        };
    }
}
