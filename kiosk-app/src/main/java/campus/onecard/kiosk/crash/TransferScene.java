package campus.onecard.kiosk.crash;

import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.domain.api.BankRoutes;
import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindAccount;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.bank.Reconciliation;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.time.CampusTime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Money comes from the bank: the bank's file of the day, statement and balance agree. */
final class TransferScene implements Scene {

    private static final String ACCOUNT = "6222020200001234";
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final int MOST_GLANCES = 240;

    private final OneCardClient operator;
    private final Owner owner;
    private final Ids ids;
    private final InstantSource clock;
    private Money amount = Money.ZERO;

    /**
     * @param operator the server as its operator calls it
     */
    TransferScene(OneCardClient operator, Owner owner, Ids ids, InstantSource clock) {
        this.operator = operator;
        this.owner = owner;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the server works with a bank that is open now. */
    boolean isOffered() {
        BankOverview bank = owner.in(TransferScene::bank);
        return bank.offered() && bank.open();
    }

    @Override
    public String errand() {
        return "transfer";
    }

    @Override
    public String request() {
        return "POST /v1/account/transfers";
    }

    @Override
    public Money prepare(int number) {
        BankOverview bank = owner.in(TransferScene::bank);
        if (!bank.hasAccount()) {
            owner.in(this::bind);
        }
        amount = bank.least().plus(Money.ofYuan(number % 9));
        if (amount.isMoreThan(bank.left())) {
            throw new IllegalStateException(
                    "the day's ceiling of bank transfers is reached; set bank.daily-ceiling"
                            + " higher");
        }
        owner.remember();
        return amount;
    }

    private BindOutcome bind(OneCardClient client) {
        UUID id = ids.next();
        BindAccount account =
                new BindAccount(
                        id,
                        client.seal(new Password(ACCOUNT), SecretPurpose.bankAccount(id)),
                        client.seal(owner.pin(), SecretPurpose.pin(id)));
        return Objects.requireNonNull(
                client.call(BankRoutes.BIND_BANK, Map.of(), Map.of(), account));
    }

    @Override
    public Count count() {
        awaitEnds();
        int times = owner.moved(MovementKind.TRANSFER, amount);
        String today = CampusTime.dayOf(clock.instant()).toString();
        Reconciliation file =
                Objects.requireNonNull(
                        operator.call(
                                BankRoutes.RECONCILE_BANK, Map.of("day", today), Map.of(), null));
        return new Count(times, file.agrees() && owner.balanceSays(times, amount));
    }

    /** The server finds out by itself what the bank did. */
    private void awaitEnds() {
        for (int i = 0; i < MOST_GLANCES; i++) {
            if (owner.in(TransferScene::bank).pending().isEmpty()) {
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

    private static BankOverview bank(OneCardClient client) {
        return Objects.requireNonNull(client.call(BankRoutes.BANK, Map.of(), Map.of(), null));
    }
}
