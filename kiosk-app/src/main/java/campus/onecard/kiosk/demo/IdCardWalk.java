package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.idcard.IdCardStep;
import campus.onecard.kiosk.journey.Step;

/** A locked account is opened, and a lost card stopped, with nothing but an ID card. */
final class IdCardWalk {

    /** The login password afterwards. */
    private static final String NEXT = "815204";

    private final Hands hands;
    private final Album album;
    private final DemoIdReader reader;

    IdCardWalk(Hands hands, Album album, DemoIdReader reader) {
        this.hands = hands;
        this.album = album;
        this.reader = reader;
    }

    /** Begins where the account is locked and ends on the attract screen. */
    void walk(DemoPerson person) {
        hands.press("idcard");
        hands.until(IdCardStep.Placing.class);
        album.inBothLanguages("idcard-place");
        reader.place(person);
        hands.until(IdCardStep.Which.class);
        reader.remove();
        album.inBothLanguages("idcard-which");
        hands.press("renew-login");
        hands.until(IdCardStep.Typing.class);
        hands.type(NEXT);
        hands.press("forward");
        hands.until(IdCardStep.Repeating.class);
        hands.type(NEXT);
        hands.press("forward");
        hands.until(IdCardStep.Renewed.class);
        album.inBothLanguages("idcard-renewed");
        hands.press("finish");
        hands.until(Step.Attract.class);
        loses(person);
    }

    /** On a later walk it is reported already. */
    private void loses(DemoPerson person) {
        hands.press("loss");
        hands.until(Step.TypeNumber.class);
        album.picture("idcard-loss");
        hands.press("idcard");
        hands.until(IdCardStep.Placing.class);
        reader.place(person);
        if (hands.until(IdCardStep.class, IdCardWalk::known) instanceof IdCardStep.Confirming) {
            album.inBothLanguages("idcard-report");
            hands.press("forward");
            hands.until(IdCardStep.Stopped.class);
            album.inBothLanguages("idcard-reported");
        }
        reader.remove();
        hands.press("forward");
        hands.until(Step.Attract.class);
    }

    private static boolean known(IdCardStep at) {
        return at instanceof IdCardStep.Confirming || at instanceof IdCardStep.NotStopped;
    }
}
