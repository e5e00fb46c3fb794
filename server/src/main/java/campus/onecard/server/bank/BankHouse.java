package campus.onecard.server.bank;

import campus.onecard.domain.api.BankRoutes;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.outside.Ear;
import campus.onecard.server.outside.OrderBooks;
import campus.onecard.server.outside.OrderDesk;
import campus.onecard.server.outside.OrderResolver;
import campus.onecard.server.outside.OrderTimes;
import campus.onecard.server.outside.PulseRounds;
import campus.onecard.server.outside.ResolverRounds;
import campus.onecard.server.outside.SignedCalls;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.PinDesk;
import campus.onecard.server.secret.SecretOpener;

import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Everything about the bank, opened and closed together. */
public final class BankHouse implements AutoCloseable {

    private static final Duration IMPATIENT = Duration.ofSeconds(1);
    private static final Duration HOURLY = Duration.ofHours(1);

    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final Bank bank;
    private final BindingDesk binding;
    private final TransferDesk transfers;
    private final ReconciliationDesk reconciliation;

    /**
     * What it shares with the rest of the server.
     *
     * @param pins looks at payment passwords
     * @param opener opens what machines have sealed
     */
    public record Shared(
            Jdbi jdbi,
            PostingLanes lanes,
            Vault vault,
            SecretOpener opener,
            PinDesk pins,
            Pepper pepper,
            InstantSource clock) {}

    /** Begins to look after open orders at once. */
    public BankHouse(BankSettings settings, OrderTimes times, Shared shared) {
        InstantSource clock = shared.clock;
        Ear ear = new Ear(clock);
        SignedCalls calls = new SignedCalls(settings.place(), clock, times.call(), ear);
        SignedCalls quick = new SignedCalls(settings.place(), clock, IMPATIENT, ear);
        this.bank = new BankWire(calls, quick, ear);
        BankRows rows = new BankRows(shared.jdbi, shared.vault);
        Answers answers = new Answers(shared.jdbi);
        OrderBooks books = new OrderBooks(shared.jdbi, shared.lanes, TransferSettlement::of);
        OrderDesk orders = new OrderDesk(books, times, clock);
        ends.push(orders::close);
        OrderResolver resolver =
                new OrderResolver(
                        HoldPurpose.BANK_TRANSFER, shared.jdbi, books, bank, times, clock);
        ends.push(new ResolverRounds(resolver, IMPATIENT)::close);
        this.binding =
                new BindingDesk(
                        bank,
                        rows,
                        shared.lanes,
                        answers,
                        shared.opener,
                        shared.pins,
                        shared.pepper);
        this.transfers =
                new TransferDesk(settings, bank, rows, books, orders, answers, shared.pins, clock);
        this.reconciliation = new ReconciliationDesk(shared.jdbi, books, bank, clock);
        ends.push(new NightRounds(reconciliation, shared.lanes::isServing, HOURLY)::close);
        ends.push(new PulseRounds(bank::listen, IMPATIENT)::close);
        // First of all, so that nobody waits for a bank that is silent.
        ends.push(quick::close);
        ends.push(calls::close);
    }

    /** Answers the bank's routes. */
    public void bind(Bindings bindings) {
        bindings.on(BankRoutes.BANK, (call, _) -> transfers.overview(call));
        bindings.on(BankRoutes.BIND_BANK, binding::bind);
        bindings.on(BankRoutes.UNBIND_BANK, binding::unbind);
        bindings.on(BankRoutes.ORDER_TRANSFER, transfers::order);
        bindings.on(BankRoutes.TRANSFER, (call, _) -> transfers.state(call, call.id("id")));
        bindings.on(BankRoutes.RECONCILE_BANK, (call, _) -> reconciliation.reconcile(day(call)));
    }

    /** Whether the bank does not answer; does not block. */
    public boolean isSilent() {
        return bank.isSilent();
    }

    private static LocalDate day(Call call) {
        try {
            return LocalDate.parse(call.path().getOrDefault("day", ""));
        } catch (DateTimeParseException e) {
            throw new ProblemException(ErrorCode.MALFORMED_REQUEST, "A day reads like 2026-09-01.");
        }
    }

    /** What is under way is finished by the next server. */
    @Override
    public void close() {
        while (!ends.isEmpty()) {
            ends.pop().run();
        }
    }
}
