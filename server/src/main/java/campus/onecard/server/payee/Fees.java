package campus.onecard.server.payee;

import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.outside.OrderBooks;
import campus.onecard.server.outside.OrderDesk;
import campus.onecard.server.outside.OrderResolver;
import campus.onecard.server.outside.OrderTimes;
import campus.onecard.server.outside.PulseRounds;
import campus.onecard.server.outside.ResolverRounds;
import campus.onecard.server.secret.PinDesk;

import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.InstantSource;

/** Puts the payees together: their lines, the desk before them and the resolver behind it. */
public final class Fees implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PayeeLines lines;
    private final PayeeWords words;
    private final OrderDesk orders;
    private final ResolverRounds rounds;
    private final PulseRounds pulse;
    private final PayeeRoutes routes;

    /**
     * @param times how long orders may take
     * @param pause between two looks at the orders whose end nobody knows
     */
    public Fees(
            Jdbi jdbi,
            Vault vault,
            PostingLanes lanes,
            PinDesk pins,
            OrderTimes times,
            Duration pause,
            InstantSource clock) {
        PayeeStore payees = new PayeeStore(jdbi, vault);
        this.lines = new PayeeLines(clock, times.call());
        this.words = new PayeeWords(payees, lines, clock);
        PayeeOrders outside = new PayeeOrders(payees, lines);
        OrderBooks books = new OrderBooks(jdbi, lanes, PayeeOrders::settlement);
        this.orders = new OrderDesk(books, times, clock);
        FeeBook book = new FeeBook(jdbi);
        FeeDesk desk = new FeeDesk(payees, words, outside, orders, pins, new Answers(jdbi), book);
        this.routes = new PayeeRoutes(payees, words, desk, book);
        this.rounds =
                new ResolverRounds(
                        new OrderResolver(HoldPurpose.FEE, jdbi, books, outside, times, clock),
                        pause);
        this.pulse = new PulseRounds(words::listen, pause);
    }

    /** With the waits that people are used to. */
    public static Fees usual(
            Jdbi jdbi, Vault vault, PostingLanes lanes, PinDesk pins, InstantSource clock) {
        return new Fees(jdbi, vault, lanes, pins, OrderTimes.USUAL, PAUSE, clock);
    }

    public void bind(Bindings bindings) {
        routes.bind(bindings);
    }

    /** Whether a payee that is open now does not answer; does not block. */
    public boolean isAnySilent() {
        return words.isAnySilent();
    }

    /** Calls under way are broken off: the next start asks what became of them. */
    @Override
    public void close() {
        rounds.close();
        pulse.close();
        lines.close();
        orders.close();
        words.close();
    }
}
