package campus.onecard.server.simulate;

import campus.onecard.server.account.SecretHash;
import campus.onecard.server.adjustment.Adjustment;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.cash.TopUpReversal;
import campus.onecard.server.deposit.Deposit;
import campus.onecard.server.deposit.SettleDeposit;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.found.ReportFound;
import campus.onecard.server.hold.ExpireHold;
import campus.onecard.server.hold.TellUnanswered;
import campus.onecard.server.intent.VoidOrder;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.lifecycle.CarryOver;
import campus.onecard.server.lifecycle.CloseAccount;
import campus.onecard.server.lifecycle.Freeze;
import campus.onecard.server.lifecycle.LiftLoss;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.ReportLoss;
import campus.onecard.server.lifecycle.Unfreeze;
import campus.onecard.server.limit.ChangeLimits;
import campus.onecard.server.password.ChangeSecret;
import campus.onecard.server.password.ResetSecret;
import campus.onecard.server.password.UnlockSecret;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.payment.DisputeRefund;
import campus.onecard.server.payment.PaymentReversal;
import campus.onecard.server.payment.Refund;
import campus.onecard.server.subsidy.ClaimSubsidy;
import campus.onecard.server.subsidy.GrantSubsidy;
import campus.onecard.server.transfer.SettleTransfer;
import campus.onecard.server.transfer.TransferOrder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A naïve second opinion: maps and the written rules, nothing of the code that it judges. It reads
 * what commands say and never asks them to decide.
 */
final class Oracle {

    private static final long DAY = 86_400_000;
    private static final long SHANGHAI = 8 * 3_600_000;

    final Map<Long, Sheet> sheets = new HashMap<>();
    final List<Long> accounts = new ArrayList<>();
    final Map<String, Long> numbers = new HashMap<>();
    final Map<String, Integer> openedIn = new HashMap<>();
    final Map<String, String> facts = new HashMap<>();
    final Map<String, Expected.Plastic> cards = new HashMap<>();
    private final Map<Long, List<String>> serials = new HashMap<>();
    final Map<UUID, Answer> answers = new HashMap<>();
    final Map<UUID, Expected.Promise> promises = new HashMap<>();
    final Map<UUID, Long> returned = new HashMap<>();
    final Set<String> carried = new HashSet<>();
    final Map<UUID, String> bills = new HashMap<>();
    private final Map<String, Long> transferred = new HashMap<>();
    final Map<Integer, Integer> merchants = new HashMap<>();
    final Map<UUID, Integer> movedIn = new HashMap<>();
    final Recent recent = new Recent();
    final Map<String, Long> totals = new HashMap<>();
    final Map<String, SecretHash> secrets = new HashMap<>();

    /**
     * @param merchants whom payments are owed to, by outlet
     */
    Oracle(Map<Integer, Integer> merchants) {
        this.merchants.putAll(merchants);
    }

    /** Days since 1970 in Asia/Shanghai, which is eight hours ahead all year. */
    static long dayOf(long millis) {
        return Math.floorDiv(millis + SHANGHAI, DAY);
    }

    /** Milliseconds since midnight in Asia/Shanghai. */
    static long millisOfDay(long millis) {
        return Math.floorMod(millis + SHANGHAI, DAY);
    }

    /** What an account had transferred from the bank that day, or still has under way. */
    long transferred(long account, long day) {
        return transferred.getOrDefault(account + " " + day, 0L);
    }

    private void countTransfer(Expected.Promise promise) {
        if (promise.purpose().equals("BANK_TRANSFER") && !promise.status().equals("POSTED")) {
            long fen = promise.status().equals("PENDING") ? promise.fen() : -promise.fen();
            transferred.merge(promise.account() + " " + promise.counted(), fen, Long::sum);
        }
    }

    /** What must come of it if it is booked now. */
    Expected predict(Command<?> command, long account, long at) {
        return switch (command) {
            case OpenAccount open -> new OracleOffice(this).open(open, account, at);
            case CardPayment payment -> new OracleTill(this).pay(payment, at);
            case TopUp topUp -> new OracleTill(this).topUp(topUp);
            case Refund refund -> new OracleReturns(this).refund(refund);
            case DisputeRefund wrong -> new OracleReturns(this).dispute(wrong);
            case PaymentReversal reversal -> new OracleReturns(this).reverse(reversal, at);
            case TransferOrder order -> new OracleBank(this).transfer(order, at);
            case FeeOrder order -> new OracleOrders(this).fee(order, at);
            case VoidOrder never -> new OracleOrders(this).never(never);
            case Deposit deposit -> new OracleOrders(this).deposit(deposit, at);
            case GrantSubsidy grant -> new OracleOrders(this).grant(grant, at);
            case SettleTransfer answer -> new OracleEnds(this).transfer(answer, at);
            case SettleFee answer -> new OracleEnds(this).fee(answer, at);
            case SettleDeposit end -> new OracleEnds(this).deposit(end, at);
            case ClaimSubsidy claim -> new OracleEnds(this).claim(claim, at);
            case ExpireHold expiry -> new OracleEnds(this).expire(expiry, at);
            case TellUnanswered tell -> new OracleEnds(this).tell(tell);
            case TopUpReversal reversal -> new OracleCorrections(this).reverse(reversal, at);
            case Adjustment adjustment -> new OracleCorrections(this).adjust(adjustment);
            case ChangeLimits change -> new OracleCorrections(this).limits(change);
            case Freeze freeze -> new OracleDesk(this).freeze(freeze);
            case Unfreeze thaw -> new OracleDesk(this).unfreeze(thaw);
            case ReportLoss report -> new OracleDesk(this).lose(report);
            case ReportFound found -> new OracleDesk(this).find(found);
            case LiftLoss lift -> new OracleDesk(this).lift(lift);
            case CloseAccount close -> new OracleDesk(this).close(close);
            case CarryOver carry -> new OracleDesk(this).carryOver(carry);
            case ChangeSecret change -> new OraclePasswords(this).change(change);
            case ResetSecret reset -> new OraclePasswords(this).reset(reset);
            case UnlockSecret unlock -> new OraclePasswords(this).unlock(unlock);
            case Poison _ -> Expected.nothing();
            default -> throw new IllegalStateException("the oracle has no rule for " + command);
        };
    }

    /** Whether it speaks of an earlier posting that was not there before that step. */
    boolean missing(Command<?> command, int step) {
        return Stream.concat(command.needs().postings().stream(), command.needs().holds().stream())
                .map(answers::get)
                .anyMatch(answer -> answer == null || answer.step() >= step);
    }

    Sheet owner(Expected.Promise hold) {
        return Objects.requireNonNull(sheets.get(hold.account()));
    }

    /** Somebody's account. */
    Sheet any(Chance chance) {
        return Objects.requireNonNull(sheets.get(chance.among(accounts)));
    }

    /** Every card it ever had. */
    List<String> cardsOf(long account) {
        return serials.getOrDefault(account, List.of());
    }

    boolean isActiveCardOf(String serial, long account) {
        Expected.Plastic card = cards.get(serial);
        return card != null && card.account() == account && card.status().equals("ACTIVE");
    }

    /** It was booked: from now on this is how things are. */
    void apply(UUID id, Expected expected, Answer answer) {
        answers.put(id, answer);
        for (Sheet sheet : expected.sheets) {
            if (sheets.put(sheet.id, sheet) == null) {
                accounts.add(sheet.id);
            }
        }
        expected.cards.forEach(this::keep);
        expected.promises.forEach(this::countTransfer);
        expected.promises.forEach(promise -> promises.put(promise.id(), promise));
        expected.promises.forEach(promise -> movedIn.put(promise.id(), answer.step()));
        recent.note(id, answer, expected);
        returned.putAll(expected.returned);
        expected.carried.ifPresent(carried::add);
        Optional.ofNullable(expected.others.get(OracleOrders.BILL))
                .ifPresent(bill -> bills.put(id, bill));
        expected.refersTo
                .filter(order -> expected.others.containsKey(OracleOrders.FREED))
                .ifPresent(bills::remove);
        expected.number.ifPresent(
                number -> {
                    numbers.put(number, expected.account);
                    facts.put(number, expected.facts.orElseThrow());
                    openedIn.put(number, answer.step());
                });
        expected.initial.forEach(
                (kind, secret) -> secrets.put(OraclePasswords.key(expected.account, kind), secret));
        expected.secrets.forEach(new OraclePasswords(this)::apply);
        for (Expected.Side side : expected.sides) {
            totals.merge(
                    key(side.ledger(), side.owner(), dayOf(answer.at())), side.fen(), Long::sum);
        }
    }

    private void keep(String serial, Expected.Plastic card) {
        if (cards.put(serial, card) == null) {
            serials.computeIfAbsent(card.account(), _ -> new ArrayList<>()).add(serial);
        }
    }

    /** Names the total of one owner and day. */
    static String key(String ledger, long owner, long day) {
        return ledger + " of " + owner + " on day " + day;
    }
}
