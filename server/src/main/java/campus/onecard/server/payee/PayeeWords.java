package campus.onecard.server.payee;

import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.PayeeState;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.outside.SignedCalls;
import campus.onecard.server.outside.WireOutcome;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What payees say before anything is paid, and whether they are there at all. */
final class PayeeWords implements AutoCloseable {

    /** How long a list of payees waits for one that does not answer. */
    private static final Duration PROBE = Duration.ofSeconds(1);

    /** How long it is believed. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final PayeeStore payees;
    private final PayeeLines lines;
    private final InstantSource clock;
    private final Map<String, Probe> probes = new ConcurrentHashMap<>();
    private volatile boolean silent;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    PayeeWords(PayeeStore payees, PayeeLines lines, InstantSource clock) {
        this.payees = payees;
        this.lines = lines;
        this.clock = clock;
    }

    private record Probe(boolean up, Instant until) {}

    /** Everybody; those that are open are asked whether they are there, all at once. */
    Payees all() {
        List<PayeeRow> rows = payees.all();
        List<CompletableFuture<PayeeState>> states =
                rows.stream()
                        .map(row -> CompletableFuture.supplyAsync(() -> state(row), threads))
                        .map(
                                f ->
                                        f.completeOnTimeout(
                                                PayeeState.UNREACHABLE,
                                                PROBE.toMillis(),
                                                TimeUnit.MILLISECONDS))
                        .toList();
        return new Payees(
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Payees.Payee(rows.get(i).terms(), states.get(i).join()))
                        .toList());
    }

    private PayeeState state(PayeeRow payee) {
        PayeeState ours = ours(payee);
        return ours == PayeeState.OPEN && !isUp(payee) ? PayeeState.UNREACHABLE : ours;
    }

    /** As far as it is known without asking it. */
    PayeeState ours(PayeeRow payee) {
        if (!payee.isReachable()) {
            return PayeeState.AT_DESK;
        }
        LocalTime now = LocalTime.ofInstant(clock.instant(), CampusTime.ZONE);
        return payee.terms().isOpenAt(now) ? PayeeState.OPEN : PayeeState.CLOSED;
    }

    /** Asks all that are open now and due whether they are there; blocks. */
    void listen() {
        List<PayeeRow> open =
                payees.all().stream().filter(p -> ours(p) == PayeeState.OPEN).toList();
        open.stream()
                .map(row -> CompletableFuture.runAsync(() -> lines.listen(row), threads))
                .toList()
                .forEach(CompletableFuture::join);
        silent = open.stream().anyMatch(lines::isSilent);
    }

    /** Whether one that is open now does not answer, as the last round found. */
    boolean isAnySilent() {
        return silent;
    }

    private boolean isUp(PayeeRow payee) {
        Instant now = clock.instant();
        Probe last = probes.get(payee.terms().code());
        if (last != null && now.isBefore(last.until())) {
            return last.up();
        }
        boolean up =
                lines.to(payee)
                        .flatMap(l -> heard(l.get(PayeeWire.HEALTH, PayeeWire.Healthy.class)))
                        .map(PayeeWire.Healthy::up)
                        .orElse(false);
        probes.put(payee.terms().code(), new Probe(up, now.plus(up ? FRESH : PROBE)));
        return up;
    }

    /** The person's open bills; those that an order of ours pays or has paid are left out. */
    PayeeAnswer bills(PayeeRow payee, long account) {
        PayeeWire.Question question = question(payee, account, "");
        return whenOpen(
                payee,
                line ->
                        heard(line.post(PayeeWire.BILLS, question, PayeeWire.Bills.class))
                                .map(answer -> open(payee, answer.bills())));
    }

    private PayeeWire.Question question(PayeeRow payee, long account, String reference) {
        return new PayeeWire.Question(payee.terms().code(), payees.person(account), reference);
    }

    private PayeeAnswer open(PayeeRow payee, List<Bill> bills) {
        Set<String> taken = payees.taken(payee.outlet(), bills.stream().map(Bill::number).toList());
        return new PayeeAnswer.OpenBills(
                bills.stream().filter(bill -> !taken.contains(bill.number())).toList());
    }

    /** A room, or with an empty reference the person's own account. */
    PayeeAnswer lookUp(PayeeRow payee, long account, String reference) {
        PayeeWire.Question question = question(payee, account, reference);
        return whenOpen(
                payee,
                line ->
                        heard(line.post(PayeeWire.REFERENCES, question, PayeeWire.Known.class))
                                .map(PayeeWords::known));
    }

    private static PayeeAnswer known(PayeeWire.Known answer) {
        return answer.known()
                ? new PayeeAnswer.Known(answer.reference(), answer.remaining())
                : new PayeeAnswer.Unknown();
    }

    private PayeeAnswer whenOpen(
            PayeeRow payee, Function<SignedCalls, Optional<PayeeAnswer>> question) {
        PayeeState ours = ours(payee);
        return ours == PayeeState.OPEN
                ? lines.to(payee)
                        .flatMap(question)
                        .orElseGet(() -> new PayeeAnswer.Away(PayeeState.UNREACHABLE))
                : new PayeeAnswer.Away(ours);
    }

    private static <A> Optional<A> heard(WireOutcome<A> outcome) {
        return switch (outcome) {
            case WireOutcome.Answered<A>(A answer) -> Optional.of(answer);
            case WireOutcome.Nothing<A> _, WireOutcome.Unknown<A> _ -> Optional.empty();
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
