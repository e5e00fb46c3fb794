package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.limits.LimitsStep;

/** The change of limits: up with the payment password, and down again without (K-03). */
final class LimitWalk {

    private final Hands hands;
    private final Album album;

    LimitWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /**
     * Begins and ends on the home screen of somebody with a card, whose limits stay as they are.
     */
    void walk(String payment) {
        open();
        album.inBothLanguages("limits");
        album.under("contrast", "limits");
        album.under("text", "limits");
        hands.press("single-more");
        hands.press("daily-more");
        hands.until(LimitsStep.Choosing.class, at -> at.wanted().raises(at.now()));
        album.inBothLanguages("limits-raised");
        hands.press("forward");
        hands.until(LimitsStep.Pin.class);
        album.inBothLanguages("limits-password");
        hands.type(payment);
        hands.press("forward");
        hands.until(LimitsStep.Saved.class);
        album.inBothLanguages("limits-saved");
        hands.press("forward");
        hands.until(Step.Home.class);
        open();
        hands.press("single-less");
        hands.press("daily-less");
        hands.until(LimitsStep.Choosing.class, LimitsStep.Choosing::canSave);
        hands.press("forward");
        hands.until(LimitsStep.Saved.class);
        album.picture("limits-lowered");
        hands.press("forward");
        hands.until(Step.Home.class);
    }

    private void open() {
        hands.press("tile-limits");
        hands.until(LimitsStep.Choosing.class, at -> at.month() instanceof Fetched.Here);
    }
}
