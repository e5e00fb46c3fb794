package campus.onecard.kiosk.crash;

import campus.onecard.kiosk.claim.ClaimStep;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.fee.FeeStep;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.order.OrderStep;
import campus.onecard.kiosk.transfer.TransferStep;

import javafx.application.Platform;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Signs in by number and goes through one errand to its end. */
final class Customer {

    private final Hands hands;
    private final ScriptedKioskMain.Order order;

    Customer(Hands hands, ScriptedKioskMain.Order order) {
        this.hands = hands;
        this.order = order;
    }

    void goes() {
        hands.until(Step.Attract.class, at -> at.station().self().isPresent());
        hands.press("number");
        hands.until(Step.TypeNumber.class);
        hands.type(order.number().toLowerCase(Locale.ROOT));
        hands.press("forward");
        hands.until(Step.EnterPassword.class);
        hands.type(order.login());
        hands.press("forward");
        hands.until(Step.Home.class, Customer::isFilled);
        toTheReview();
        hands.press("forward");
        hands.until(OrderStep.class, at -> !(at instanceof OrderStep.Review));
        if (hands.step() instanceof OrderStep.Pin) {
            hands.type(order.pin());
            hands.press("forward");
        }
    }

    private void toTheReview() {
        switch (order.errand()) {
            case "claim" -> claim();
            case "transfer" -> transfer();
            case "fee" -> fee();
            default ->
                    throw new IllegalArgumentException("nobody knows the errand " + order.errand());
        }
        hands.until(OrderStep.Review.class);
    }

    private void claim() {
        hands.press("claim");
        hands.until(Step.Errand.class);
        if (hands.step() instanceof ClaimStep.Choosing) {
            hands.press("claim-0");
        }
    }

    private void transfer() {
        hands.press("tile-bank-transfer");
        hands.until(TransferStep.Front.class);
        hands.press("forward");
        hands.until(TransferStep.Amount.class);
        hands.type(order.yuan());
        hands.press("forward");
    }

    private void fee() {
        hands.press("tile-fees");
        hands.until(FeeStep.Choosing.class);
        hands.press("payee-" + FeeScene.PAYEE.toLowerCase(Locale.ROOT));
        hands.until(FeeStep.Amount.class);
        hands.type(order.yuan());
        hands.press("forward");
    }

    private static boolean isFilled(Step.Home home) {
        return home.overview() instanceof Fetched.Here && home.claims() instanceof Fetched.Here;
    }

    /** Runs on the screen's thread and brings the answer back. */
    static <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the screen failed", e.getCause());
        }
    }
}
