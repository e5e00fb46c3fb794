package campus.onecard.kiosk.shots;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.kiosk.claim.ClaimStep;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Money that waits, on the home screen and when it is claimed. */
final class SampleClaims {

    private static final Instant SOON = SampleMachine.NOW.plusSeconds(30 * 86_400);

    private static final Claim AID = claim(1, 5_000, "困难补助", SOON);
    private static final Claim MEALS = claim(2, 1_250, "十一月餐费补贴", null);
    private static final Claim AWARD = claim(3, 800_000, "2025–2026 学年国家励志奖学金", SOON);

    private SampleClaims() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("home-claim", home(AID)),
                Sample.of("home-claims", home(AWARD, AID, MEALS)),
                Sample.of("claim-review", open(AID)),
                Sample.of("claim-choosing", open(AWARD, AID, MEALS)),
                Sample.of(
                        "claim-choosing-many",
                        open(AWARD, AID, MEALS, AWARD, AID, MEALS, AWARD, AID)));
    }

    private static Claim claim(int id, long fen, String purpose, @Nullable Instant expires) {
        Instant since = SampleMachine.NOW.minusSeconds(10 * 86_400);
        return new Claim(new UUID(0, id), Money.ofFen(fen), purpose, since, expires);
    }

    private static Step home(Claim... waiting) {
        return new Step.Home(
                Samples.VISIT,
                new Fetched.Here<>(SampleStatement.ORDINARY),
                new Fetched.Here<>(new Claims(List.of(waiting))));
    }

    private static Step open(Claim... waiting) {
        return ClaimStep.open(Samples.VISIT, Money.ofFen(8_850), new Claims(List.of(waiting)));
    }
}
