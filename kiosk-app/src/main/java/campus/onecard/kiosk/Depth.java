package campus.onecard.kiosk;

import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.ui.stage.Motion;

/** How far into the journey a step lies, which says from where its screen comes in. */
final class Depth {

    private Depth() {}

    static Motion between(Step before, Step now) {
        int way = Integer.compare(of(now), of(before));
        if (way == 0) {
            return before.getClass() == now.getClass() ? Motion.NONE : Motion.ON;
        }
        return way > 0 ? Motion.ON : Motion.BACK;
    }

    private static int of(Step step) {
        return switch (step) {
            case Step.Attract _ -> 0;
            case Step.TypeNumber _, Step.CheckingCard _, Step.SigningOut _, Step.TakeCard _ -> 1;
            case Step.EnterPassword _ -> 2;
            case Step.CheckingPassword _, Step.ServerAway _, Step.Refusal _ -> 3;
            case PasswordChange _ -> 4;
            case Step.Home _ -> 5;
            case Step.Transactions _ -> 6;
            case Step.MovementDetail _ -> 7;
            case Step.Errand at -> 6 + at.depth();
        };
    }
}
