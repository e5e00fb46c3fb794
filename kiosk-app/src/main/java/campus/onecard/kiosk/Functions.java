package campus.onecard.kiosk;

import campus.onecard.domain.message.Unread;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.kiosk.claim.ClaimStep;
import campus.onecard.kiosk.dispute.DisputeAsk;
import campus.onecard.kiosk.dispute.DisputeStep;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Asks;
import campus.onecard.kiosk.fee.FeeAsk;
import campus.onecard.kiosk.fee.FeeStep;
import campus.onecard.kiosk.found.FoundAsk;
import campus.onecard.kiosk.found.FoundStep;
import campus.onecard.kiosk.idcard.IdCardAsk;
import campus.onecard.kiosk.idcard.IdCardStep;
import campus.onecard.kiosk.journey.ByIdCard;
import campus.onecard.kiosk.journey.Errands;
import campus.onecard.kiosk.journey.ReceiptOffer;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.limits.LimitsAsk;
import campus.onecard.kiosk.limits.LimitsStep;
import campus.onecard.kiosk.loss.LossAsk;
import campus.onecard.kiosk.loss.LossStep;
import campus.onecard.kiosk.messages.MessagesAsk;
import campus.onecard.kiosk.messages.MessagesStep;
import campus.onecard.kiosk.notices.NoticesAsk;
import campus.onecard.kiosk.notices.NoticesStep;
import campus.onecard.kiosk.operator.OperatorAsk;
import campus.onecard.kiosk.operator.OperatorStep;
import campus.onecard.kiosk.order.OrderAsk;
import campus.onecard.kiosk.order.OrderStep;
import campus.onecard.kiosk.passwords.PasswordsStep;
import campus.onecard.kiosk.receipt.ReceiptAsk;
import campus.onecard.kiosk.receipt.ReceiptStep;
import campus.onecard.kiosk.receipt.Receipts;
import campus.onecard.kiosk.statistics.StatisticsAsk;
import campus.onecard.kiosk.statistics.StatisticsStep;
import campus.onecard.kiosk.transfer.TransferAsk;
import campus.onecard.kiosk.transfer.TransferStep;

import java.util.Optional;
import java.util.Set;

/** The table of the kiosk's functions: where each begins, and what its steps ask. */
public final class Functions implements Errands {

    @Override
    public Optional<Step> open(Tile tile, Optional<Visit> visit, Turn turn) {
        return switch (tile) {
            case LOSS_REPORT -> Optional.of(LossStep.opening(visit, turn));
            case LIMITS -> visit.map(v -> LimitsStep.opening(v, turn));
            case PASSWORDS -> visit.map(PasswordsStep.Choosing::new);
            case FEES -> visit.map(v -> FeeStep.open(v, turn));
            case BANK_TRANSFER -> visit.map(v -> TransferStep.open(v, turn));
            case LOST_NOTICES -> Optional.of(NoticesStep.open(visit, turn));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Step> byIdCard(ByIdCard wish, Optional<Visit> visit, Turn turn) {
        return Optional.of(IdCardStep.opening(wish, visit, turn));
    }

    @Override
    public Optional<Step> found(Who.ByCard card, Turn turn) {
        return Optional.of(FoundStep.opening(card));
    }

    @Override
    public Optional<Step> service(Who.ByCard card, Optional<Visit> visit) {
        return Optional.of(OperatorStep.opening(card, visit));
    }

    @Override
    public Optional<Step> claim(Visit visit, Money balance, Claims claims) {
        return Optional.of(ClaimStep.open(visit, balance, claims));
    }

    @Override
    public Optional<Step> messages(Visit visit, Optional<Unread> unread, Turn turn) {
        return Optional.of(MessagesStep.open(visit, unread, turn));
    }

    @Override
    public Optional<Step> wrongCharge(Visit visit, Movement payment) {
        return Optional.of(DisputeStep.about(visit, payment));
    }

    @Override
    public Optional<Step> statistics(Step.Transactions from, Turn turn) {
        return Optional.of(StatisticsStep.open(from, turn));
    }

    /** The questions that a step has open. */
    public static Set<Ask> questions(Step step) {
        return step instanceof Step.Errand errand ? asks(errand) : Asks.of(step);
    }

    @Override
    public Optional<ReceiptOffer> receipts() {
        return Optional.of(new Receipts());
    }

    private static Set<Ask> asks(Step.Errand step) {
        return switch (step) {
            case OrderStep at -> OrderAsk.of(at);
            case ClaimStep _ -> Set.of();
            case PasswordsStep _ -> Set.of();
            case IdCardStep at -> IdCardAsk.of(at);
            case LimitsStep at -> LimitsAsk.of(at);
            case LossStep at -> LossAsk.of(at);
            case DisputeStep at -> DisputeAsk.of(at);
            case ReceiptStep at -> ReceiptAsk.of(at);
            case FoundStep at -> FoundAsk.of(at);
            case NoticesStep at -> NoticesAsk.of(at);
            case MessagesStep at -> MessagesAsk.of(at);
            case FeeStep at -> FeeAsk.of(at);
            case TransferStep at -> TransferAsk.of(at);
            case StatisticsStep at -> StatisticsAsk.of(at);
            case OperatorStep at -> OperatorAsk.of(at);
            default ->
                    throw new IllegalArgumentException(
                            "no function has the step " + step.getClass());
        };
    }
}
