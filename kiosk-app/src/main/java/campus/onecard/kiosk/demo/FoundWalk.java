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

    /** The owner has no card now and comes by number. */
    private void notice(DemoPerson owner) {
        hands.press("number");
        hands.until(Step.TypeNumber.class);
        hands.type(owner.number().toLowerCase(java.util.Locale.ROOT));
        hands.press("forward");
        password(owner);
        hands.until(Step.Home.class, home -> home.overview() instanceof Fetched.Here);
        new NoticeWalk(hands, album).walk(owner.number());
        hands.press("sign-out");
        hands.until(Step.Attract.class);
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
