package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.claim.ClaimStep;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.order.OrderStep;

/** Claims money that waits; on a later run of the demo it may have been claimed already. */
final class ClaimWalk {

    private final Hands hands;
    private final Album album;

    ClaimWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /** Begins and ends on the home screen. */
    void walk() {
        Step.Home home = hands.until(Step.Home.class, ClaimWalk::isFilled);
        if (home.claims().here().filter(c -> !c.waiting().isEmpty()).isEmpty()) {
            return;
        }
        album.inBothLanguages("home-claim");
        hands.press("claim");
        hands.until(Step.Errand.class);
        if (hands.step() instanceof ClaimStep.Choosing) {
            album.inBothLanguages("claim-choosing");
            hands.press("claim-0");
        }
        hands.until(OrderStep.Review.class);
        album.inBothLanguages("claim-review");
        hands.press("forward");
        hands.until(OrderStep.Done.class);
        album.inBothLanguages("claim-done");
        hands.press("forward");
        hands.until(Step.Home.class, ClaimWalk::isFilled);
    }

    private static boolean isFilled(Step.Home home) {
        return home.overview() instanceof Fetched.Here && home.claims() instanceof Fetched.Here;
    }
}
