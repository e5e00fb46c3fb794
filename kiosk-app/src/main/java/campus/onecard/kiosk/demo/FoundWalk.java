package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.found.FoundStep;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.loss.LossStep;

/**
 * Somebody finds a card and hands it in; its owner sees the notice, collects it and lifts the
 * report (M-01, X-06).
 */
final class FoundWalk {

    private final Hands hands;
    private final Album album;
    private final Runnable hold;
    private final Runnable take;

    /**
     * @param hold lays the found card on the reader
     * @param take takes it away
     */
    FoundWalk(Hands hands, Album album, Runnable hold, Runnable take) {
        this.hands = hands;
        this.album = album;
        this.hold = hold;
        this.take = take;
    }

    /** Begins and ends on the attract screen; the card works before and after. */
    void walk(DemoPerson owner) {
        find();
        notice(owner);
        collect(owner);
    }

    private void find() {
        hold.run();
        hands.until(Step.EnterPassword.class);
        hands.press("found");
        hands.until(FoundStep.Confirming.class);
        album.inBothLanguages("found-confirm");
        hands.press("forward");
        hands.until(FoundStep.Thanked.class);
        album.inBothLanguages("found-thanks");
        album.under("contrast", "found-thanks");
        hands.press("forward");
        takeCard();
    }

    /** Looked up by the owner, or by anybody, without signing in. */
    private void notice(DemoPerson owner) {
        new NoticeWalk(hands, album).walk(owner.number());
    }

    private void collect(DemoPerson owner) {
        hold.run();
        hands.until(Step.LostCard.class);
        hands.press("forward");
        password(owner);
        hands.until(LossStep.Confirming.class);
        hands.press("forward");
        hands.until(LossStep.Done.class, at -> !(at.doubtful() instanceof Fetched.Waiting));
        album.inBothLanguages("found-lifted");
        hands.press("forward");
        hands.until(Step.Home.class);
        hands.press("sign-out");
        takeCard();
    }

    private void password(DemoPerson owner) {
        hands.until(Step.EnterPassword.class);
        hands.type(owner.login());
        hands.press("forward");
    }

    private void takeCard() {
        hands.until(Step.TakeCard.class);
        take.run();
        hands.until(Step.Attract.class);
    }
}
