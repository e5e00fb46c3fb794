package campus.onecard.kiosk.crash;

import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.domain.api.FeeRoutes;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.FeePage.State;
import campus.onecard.domain.fee.PayeeState;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.Overview;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A fee is paid: the payee's receipts, the person's statement and the balance agree. */
final class FeeScene implements Scene {

    /** Takes any amount from one yuan on, for the person's own account there. */
    static final String PAYEE = "LAUNDRY";

    private static final String MOST_FEES = "50";
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final int MOST_GLANCES = 240;

    private final Owner owner;
    private final Set<String> known = new HashSet<>();
    private Money amount = Money.ZERO;

    FeeScene(Owner owner) {
        this.owner = owner;
    }

    /** Whether that payee takes orders now. */
    boolean isOffered() {
        Payees payees =
                owner.in(
                        c ->
                                Objects.requireNonNull(
                                        c.call(FeeRoutes.PAYEES, none(), none(), null)));
        return payees.payees().stream()
                .anyMatch(p -> p.terms().code().equals(PAYEE) && p.state() == PayeeState.OPEN);
    }

    @Override
    public String errand() {
        return "fee";
    }

    @Override
    public String request() {
        return "POST /v1/account/fees";
    }

    /** Small amounts: beyond the day's limit the first order would only ask for a PIN (L-04). */
    @Override
    public Money prepare(int number) {
        amount = Money.ofYuan(1 + number % 2);
        Overview now = owner.in(OneCardClient::overview);
        if (now.spentToday().plus(amount).isMoreThan(now.dailyLimit().amount())) {
            throw new IllegalStateException(
                    "the person has reached the day's limit; do fewer rounds, or begin anew with an"
                            + " empty ONECARD_HOME");
        }
        fees().forEach(fee -> known.add(fee.id()));
        owner.remember();
        return amount;
    }

    @Override
    public Count count() {
        awaitEnds();
        Money paid = Money.ZERO.minus(amount);
        int times = owner.moved(MovementKind.FEE, paid);
        long receipts =
                fees().stream()
                        .filter(fee -> !known.contains(fee.id()))
                        .filter(fee -> fee.state() == State.PAID && !fee.receipt().isEmpty())
                        .filter(fee -> fee.amount().equals(amount))
                        .count();
        return new Count(times, receipts == times && owner.balanceSays(times, paid));
    }

    /** The server finds out by itself what the payee did. */
    private void awaitEnds() {
        for (int i = 0; i < MOST_GLANCES; i++) {
            if (fees().stream().noneMatch(fee -> fee.state() == State.PENDING)) {
                return;
            }
            try {
                Pause.REAL.pause(GLANCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<FeePage.Fee> fees() {
        Map<String, String> size = Map.of("size", MOST_FEES);
        return owner.in(c -> Objects.requireNonNull(c.call(FeeRoutes.FEES, none(), size, null)))
                .fees();
    }

    private static Map<String, String> none() {
        return Map.of();
    }
}
