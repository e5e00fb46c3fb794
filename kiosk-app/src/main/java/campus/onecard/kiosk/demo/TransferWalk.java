package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.order.OrderStep;
import campus.onecard.kiosk.transfer.Barrier;
import campus.onecard.kiosk.transfer.TransferStep;

/**
 * Binds an account of the simulated bank and transfers twice; the second time the bank answers
 * late. Where there is no bank, or the day's ceiling is reached, it shows just that.
 */
final class TransferWalk {

    private static final String ACCOUNT = "6222020200001234";

    private final Hands hands;
    private final Album album;

    TransferWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /** Begins and ends on the home screen. */
    void walk(String pin) {
        hands.press("tile-bank-transfer");
        TransferStep.Front front = hands.until(TransferStep.Front.class);
        album.inBothLanguages("transfer");
        if (front.barrier() == Barrier.NOT_BOUND) {
            bind(pin);
            front = (TransferStep.Front) hands.step();
        }
        if (front.barrier() == Barrier.NONE) {
            transfer(pin);
        } else {
            hands.press("back");
        }
        hands.until(Step.Home.class, home -> home.overview() instanceof Fetched.Here);
    }

    private void bind(String pin) {
        hands.press("forward");
        hands.until(TransferStep.TypeAccount.class);
        hands.type(ACCOUNT);
        album.inBothLanguages("transfer-account");
        hands.press("forward");
        hands.until(TransferStep.TypePin.class);
        hands.type(pin);
        album.inBothLanguages("transfer-bind-pin");
        hands.press("forward");
        hands.until(TransferStep.Front.class, at -> at.news() == TransferStep.News.BOUND);
        album.inBothLanguages("transfer-bound");
    }

    private void transfer(String pin) {
        order("amount-100", pin);
        hands.until(OrderStep.Done.class);
        album.inBothLanguages("transfer-done");
        hands.press("another");
        TransferStep.Front front = hands.until(TransferStep.Front.class);
        if (front.barrier() != Barrier.NONE) {
            hands.press("back");
            return;
        }
        order("amount-50", pin);
        hands.until(
                OrderStep.class,
                at -> at instanceof OrderStep.Unknown || at instanceof OrderStep.Done);
        if (hands.step() instanceof OrderStep.Unknown) {
            album.inBothLanguages("transfer-unknown");
            hands.until(OrderStep.Done.class);
        }
        album.inBothLanguages("transfer-done-late");
        hands.press("forward");
    }

    private void order(String amount, String pin) {
        hands.press("forward");
        hands.until(TransferStep.Amount.class);
        album.inBothLanguages("transfer-amount");
        hands.press(amount);
        hands.until(OrderStep.Review.class);
        album.inBothLanguages("transfer-review");
        hands.press("forward");
        hands.until(OrderStep.Pin.class);
        hands.type(pin);
        hands.press("forward");
    }
}
