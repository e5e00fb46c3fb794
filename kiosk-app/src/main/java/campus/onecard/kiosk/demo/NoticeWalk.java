package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.notices.NoticesStep;

/** Looks for a found card among the notices (K-07). */
final class NoticeWalk {

    private final Hands hands;
    private final Album album;

    NoticeWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /**
     * Begins and ends on the attract screen, while a card of this number waits.
     *
     * @param number of which the last two digits are searched for
     */
    void walk(String number) {
        hands.press("lost-notices");
        filled();
        album.inBothLanguages("notices");
        album.under("contrast", "notices");
        album.under("text", "notices");
        hands.press("digits");
        hands.until(NoticesStep.Digits.class);
        hands.type(number.substring(number.length() - 2));
        album.inBothLanguages("notices-digits");
        hands.press("forward");
        filled();
        album.inBothLanguages("notices-searched");
        hands.pressOneOf("#notices .outlined", 0);
        hands.until(NoticesStep.Detail.class);
        album.inBothLanguages("notice");
        hands.press("back");
        filled();
        hands.press("back");
        hands.until(Step.Attract.class);
    }

    private void filled() {
        hands.until(NoticesStep.Browsing.class, at -> at.page() instanceof Fetched.Here);
    }
}
