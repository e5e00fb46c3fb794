package campus.onecard.server.demo;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyLine;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.subsidy.ClaimSubsidy;
import campus.onecard.server.subsidy.SubsidyBatches;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A subsidy in the ninth week: some claim it within days, some still may. Claiming is over before
 * the term of the demo is.
 *
 * @param at when it is granted
 * @param entitled whoever gets it
 */
record DemoSubsidy(Instant at, List<AccountNumber> entitled) {

    private static final Money EACH = Money.ofYuan(300);
    private static final Place KIOSK = new Place(Outlet.CARD_CENTRE, "KIOSK-1", 0);

    /** Granted in the ninth week of a term that begins on that day. */
    static DemoSubsidy in(LocalDate from, List<AccountNumber> entitled) {
        Duration lunch = Duration.ofHours(10);
        return new DemoSubsidy(CampusTime.startOf(from.plusWeeks(8)).plus(lunch), entitled);
    }

    private UUID batch() {
        return SeedIds.of(at, "subsidy");
    }

    /** Whoever was granted it before is not granted it again. */
    void grant(SubsidyBatches batches) {
        StaffNumber maker = new StaffNumber(DemoErrands.TWO_OF_US.maker());
        StaffNumber checker = new StaffNumber(DemoErrands.TWO_OF_US.checker());
        Instant expires = at.plus(Duration.ofDays(365));
        List<SubsidyLine> lines = entitled.stream().map(n -> new SubsidyLine(n, EACH)).toList();
        batches.make(new SubsidyBatch(batch(), maker, "学期伙食补助", expires, lines));
        batches.approve(batch(), checker);
    }

    /** Every second claims it, a few each day at lunch. */
    List<DemoEvent> claims() {
        List<DemoEvent> claims = new ArrayList<>();
        for (int line = 1; line <= entitled.size(); line += 2) {
            UUID grant = SubsidyBatches.grantId(batch(), line);
            claims.add(
                    new DemoEvent(
                            at.plus(Duration.ofDays(line / 8).plusMinutes(140 + 17L * (line % 8))),
                            entitled.get(line - 1),
                            DemoPlaces.CENTRE,
                            EACH,
                            "claim",
                            (id, account) -> new ClaimSubsidy(id, account, grant, KIOSK)));
        }
        return claims;
    }
}
