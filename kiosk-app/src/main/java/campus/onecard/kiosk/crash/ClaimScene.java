package campus.onecard.kiosk.crash;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.subsidy.ApproveBatch;
import campus.onecard.domain.subsidy.ClaimMoney;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyLine;
import campus.onecard.kiosk.demo.DemoPerson;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Money that waits is claimed: the fund's list, the owner's statement and the balance agree. */
final class ClaimScene implements Scene {

    private static final int LOOKED_AT = 20;

    private final OneCardClient operator;
    private final DeviceIdentity machine;
    private final DemoPerson person;
    private final Ids ids;
    private Optional<OneCardClient> visit = Optional.empty();
    private Money before = Money.ZERO;
    private UUID batch = new UUID(0, 0);

    /**
     * @param operator the server as its operator calls it
     * @param machine on which the person looks at their account
     */
    ClaimScene(OneCardClient operator, DeviceIdentity machine, DemoPerson person, Ids ids) {
        this.operator = operator;
        this.machine = machine;
        this.person = person;
        this.ids = ids;
    }

    @Override
    public String errand() {
        return "claim";
    }

    @Override
    public String request() {
        return "POST /v1/account/claims/";
    }

    @Override
    public void prepare(Money amount) {
        before = asPerson(this::emptied);
        batch = ids.next();
        SubsidyLine line = new SubsidyLine(AccountNumber.parse(person.number()), amount);
        SubsidyBatch list =
                new SubsidyBatch(batch, new StaffNumber("S100"), "补助", null, List.of(line));
        operator.call(HallRoutes.NEW_SUBSIDIES, Map.of(), Map.of(), list);
        operator.call(
                HallRoutes.APPROVE_SUBSIDIES,
                Map.of("id", batch.toString()),
                Map.of(),
                new ApproveBatch(new StaffNumber("S200")));
    }

    /** Claims what still waits from before, and says the balance then. */
    private Money emptied(OneCardClient owner) {
        for (Claims.Claim claim : waiting(owner).waiting()) {
            Map<String, String> path = Map.of("id", claim.id().toString());
            owner.call(HallRoutes.CLAIM, path, Map.of(), new ClaimMoney(ids.next()));
        }
        return owner.overview().balance();
    }

    @Override
    public Count count(Money amount) {
        return asPerson(owner -> counted(owner, amount));
    }

    private Count counted(OneCardClient owner, Money amount) {
        long times =
                owner.movements(MovementKind.SUBSIDY, null, null, LOOKED_AT).movements().stream()
                        .filter(movement -> movement.amount().equals(amount))
                        .count();
        boolean waits = waiting(owner).waiting().stream().anyMatch(c -> c.amount().equals(amount));
        int claimed =
                Objects.requireNonNull(
                                operator.call(
                                        HallRoutes.SUBSIDIES,
                                        Map.of("id", batch.toString()),
                                        Map.of(),
                                        null))
                        .claimed()
                        .people();
        Money moved = owner.overview().balance().minus(before);
        boolean once = times == 1 && !waits && claimed == 1 && moved.equals(amount);
        boolean never = times == 0 && waits && claimed == 0 && moved.equals(Money.ZERO);
        return new Count(Math.toIntExact(times), once || never);
    }

    private static Claims waiting(OneCardClient owner) {
        return Objects.requireNonNull(owner.call(HallRoutes.CLAIMS, Map.of(), Map.of(), null));
    }

    /** In one long visit; a new one begins when the server has ended it. */
    private <T> T asPerson(Function<OneCardClient, T> look) {
        try {
            return look.apply(visit.orElseGet(this::signedIn));
        } catch (CallFailure.Refused refused) {
            if (!refused.is(ErrorCode.SESSION_ENDED)) {
                throw refused;
            }
            return look.apply(signedIn());
        }
    }

    private OneCardClient signedIn() {
        AccountNumber number = AccountNumber.parse(person.number());
        SignInOutcome outcome =
                operator.as(new Credentials.Device(machine))
                        .signIn(number, new Password(person.login()));
        if (!(outcome instanceof SignInOutcome.SignedIn in)) {
            throw new IllegalStateException("the person cannot sign in");
        }
        OneCardClient owner = operator.as(new Credentials.Visit(machine, in.session()));
        visit = Optional.of(owner);
        return owner;
    }
}
