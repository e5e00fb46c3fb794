package campus.onecard.kiosk.crash;

import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.subsidy.ApproveBatch;
import campus.onecard.domain.subsidy.ClaimMoney;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyLine;
import campus.onecard.domain.subsidy.SubsidyReport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Money that waits is claimed: the fund's list, the owner's statement and the balance agree. */
final class ClaimScene implements Scene {

    private final OneCardClient operator;
    private final Owner owner;
    private final Ids ids;
    private Money amount = Money.ZERO;
    private UUID batch = new UUID(0, 0);

    /**
     * @param operator the server as its operator calls it
     */
    ClaimScene(OneCardClient operator, Owner owner, Ids ids) {
        this.operator = operator;
        this.owner = owner;
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
    public Money prepare(int number) {
        amount = Money.ofFen(1_000 + number);
        owner.in(this::empty);
        owner.remember();
        batch = ids.next();
        SubsidyLine line = new SubsidyLine(owner.number(), amount);
        SubsidyBatch list =
                new SubsidyBatch(batch, new StaffNumber("S100"), "补助", null, List.of(line));
        operator.call(HallRoutes.NEW_SUBSIDIES, Map.of(), Map.of(), list);
        operator.call(
                HallRoutes.APPROVE_SUBSIDIES,
                Map.of("id", batch.toString()),
                Map.of(),
                new ApproveBatch(new StaffNumber("S200")));
        return amount;
    }

    /** Claims what still waits from before. */
    private int empty(OneCardClient client) {
        List<Claims.Claim> left = waiting(client).waiting();
        for (Claims.Claim claim : left) {
            Map<String, String> path = Map.of("id", claim.id().toString());
            client.call(HallRoutes.CLAIM, path, Map.of(), new ClaimMoney(ids.next()));
        }
        return left.size();
    }

    @Override
    public Count count() {
        boolean waits = !owner.in(ClaimScene::waiting).waiting().isEmpty();
        Map<String, String> path = Map.of("id", batch.toString());
        SubsidyReport report =
                Objects.requireNonNull(operator.call(HallRoutes.SUBSIDIES, path, Map.of(), null));
        int claimed = report.claimed().people();
        int times = owner.moved(MovementKind.SUBSIDY, amount);
        boolean agreed =
                claimed == times && waits == (times == 0) && owner.balanceSays(times, amount);
        return new Count(times, agreed);
    }

    private static Claims waiting(OneCardClient client) {
        return Objects.requireNonNull(client.call(HallRoutes.CLAIMS, Map.of(), Map.of(), null));
    }
}
