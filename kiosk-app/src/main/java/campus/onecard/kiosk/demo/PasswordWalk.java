package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.passwords.PasswordsStep;

/** The change of passwords: the walk of somebody who wants another payment password (K-01). */
final class PasswordWalk {

    /** The payment password afterwards. */
    static final String NEXT = "926047";

    private final Hands hands;
    private final Album album;

    PasswordWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /** Begins and ends on the home screen. */
    void walk(String current) {
        hands.press("tile-passwords");
        hands.until(PasswordsStep.Choosing.class);
        album.inBothLanguages("passwords");
        hands.press("forgotten");
        hands.until(PasswordsStep.Forgotten.class);
        album.inBothLanguages("passwords-forgotten");
        hands.press("back");
        hands.press("change-payment");
        at(Change.Current.class);
        hands.type("000000");
        hands.press("forward");
        at(Change.Wanted.class);
        hands.type(NEXT);
        hands.press("forward");
        at(Change.Repeat.class);
        hands.type(NEXT);
        hands.press("forward");
        hands.until(
                PasswordChange.class,
                at -> at.change() instanceof Change.Current c && c.triesLeft().isPresent());
        album.inBothLanguages("passwords-wrong");
        hands.type(current);
        hands.press("forward");
        at(Change.Wanted.class);
        hands.type(NEXT);
        hands.press("forward");
        at(Change.Repeat.class);
        hands.type(NEXT);
        hands.press("forward");
        at(Change.Saved.class);
        album.inBothLanguages("passwords-saved");
        hands.press("forward");
        hands.until(Step.Home.class);
    }

    private void at(Class<? extends Change> change) {
        hands.until(PasswordChange.class, at -> change.isInstance(at.change()));
    }
}
