package campus.onecard.server.dispute;

import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.dispute.ReportWrongCharges;
import campus.onecard.domain.dispute.WrongCharges;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;

import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which payments are doubtful, and the report of those that are wrong. */
public final class DisputeRoutes {

    /** Before that nobody remembers which payments were their own. */
    private static final Duration MEMORY = Duration.ofDays(60);

    private final DoubtfulStore doubtful;
    private final DisputeStore disputes;
    private final SettlementStore settlements;
    private final InstantSource clock;

    public DisputeRoutes(Jdbi jdbi, InstantSource clock) {
        this.doubtful = new DoubtfulStore(jdbi);
        this.disputes = new DisputeStore(jdbi);
        this.settlements = new SettlementStore(jdbi);
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(SafetyRoutes.DOUBTFUL_PAYMENTS, (call, _) -> doubtful(call));
        bindings.on(SafetyRoutes.REPORT_WRONG_CHARGES, this::report);
        bindings.on(SafetyRoutes.WRONG_CHARGES, (_, _) -> new WrongCharges(disputes.open()));
        bindings.on(
                SafetyRoutes.REFUSE_WRONG_CHARGE,
                (call, refusal) -> settlements.refuse(call.id("paymentId"), refusal, now()));
    }

    private DoubtfulPayments doubtful(Call call) {
        long account = call.cardholder().accountId();
        Instant oldest = clock.instant().minus(MEMORY);
        Optional<Instant> inHand = doubtful.lastInHand(account, oldest);
        return new DoubtfulPayments(
                inHand.orElse(null), doubtful.paidSince(account, inHand.orElse(oldest)));
    }

    private DisputeOutcome report(Call call, ReportWrongCharges report) {
        return disputes.take(report, call.cardholder().accountId(), call.device(), now());
    }

    /** The same to the millisecond as it is answered later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
