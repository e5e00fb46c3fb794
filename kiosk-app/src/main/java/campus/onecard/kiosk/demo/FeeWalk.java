package campus.onecard.kiosk.demo;

import campus.onecard.domain.fee.PayeeState;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.fee.FeeStep;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.order.OrderStep;

/**
 * Pays a room's electricity and a bill, and looks at what was paid. Where payees take nothing from
 * here, the balance is too small or every bill is paid, it shows just that.
 */
final class FeeWalk {

    private static final String BUILDING = "3";
    private static final String ROOM = "315";
    private static final Money USUAL = Money.ofYuan(20);

    private final Hands hands;
    private final Album album;

    FeeWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /**
     * Begins and ends on the home screen.
     *
     * @param pin typed where a fee is beyond a limit (L-04)
     */
    void walk(String pin) {
        hands.press("tile-fees");
        FeeStep.Choosing choosing = hands.until(FeeStep.Choosing.class);
        album.inBothLanguages("fees");
        album.under("contrast", "fees");
        boolean open =
                choosing.payees().payees().stream().anyMatch(p -> p.state() == PayeeState.OPEN);
        if (open) {
            electricity(pin);
            bill(pin);
            hands.press("paid");
            hands.until(FeeStep.Paid.class);
            album.inBothLanguages("fees-paid");
        } else {
            hands.press("payee-power");
            hands.until(FeeStep.Elsewhere.class);
            album.inBothLanguages("fees-elsewhere");
        }
        hands.press("back");
        hands.until(FeeStep.Choosing.class);
        hands.press("back");
        hands.until(Step.Home.class, home -> home.overview() instanceof Fetched.Here);
    }

    private void electricity(String pin) {
        hands.press("payee-power");
        hands.until(FeeStep.Room.class);
        hands.type(BUILDING);
        album.inBothLanguages("fees-building");
        hands.press("forward");
        hands.until(FeeStep.Room.class, at -> at.building().isPresent());
        hands.type(ROOM);
        album.inBothLanguages("fees-room");
        hands.press("forward");
        FeeStep.Amount amount = hands.until(FeeStep.Amount.class);
        album.inBothLanguages("fees-amount");
        if (amount.from().balance().isMoreThan(USUAL)) {
            hands.press("amount-20");
            pay(pin, "fees-power");
        } else {
            hands.press("back");
            hands.until(FeeStep.Choosing.class);
        }
    }

    private void bill(String pin) {
        hands.press("payee-exam");
        FeeStep.Bills bills = hands.until(FeeStep.Bills.class);
        album.inBothLanguages("fees-bills");
        boolean payable =
                bills.open().stream()
                        .limit(1)
                        .anyMatch(bill -> !bill.amount().isMoreThan(bills.from().balance()));
        if (payable) {
            hands.press("bill-0");
            pay(pin, "fees-bill");
        } else {
            hands.press("back");
            hands.until(FeeStep.Choosing.class);
        }
    }

    /** From the review to the payees. A payee may answer late. */
    private void pay(String pin, String name) {
        hands.until(OrderStep.Review.class);
        album.inBothLanguages(name + "-review");
        hands.press("forward");
        hands.until(OrderStep.class, at -> at instanceof OrderStep.Pin || isAnswered(at));
        if (hands.step() instanceof OrderStep.Pin) {
            album.inBothLanguages(name + "-pin");
            hands.type(pin);
            hands.press("forward");
            hands.until(OrderStep.class, FeeWalk::isAnswered);
        }
        if (hands.step() instanceof OrderStep.Unknown) {
            album.inBothLanguages(name + "-unknown");
        }
        hands.until(OrderStep.Done.class);
        album.inBothLanguages(name + "-done");
        hands.press("another");
        hands.until(FeeStep.Choosing.class);
    }

    private static boolean isAnswered(OrderStep at) {
        return at instanceof OrderStep.Unknown || at instanceof OrderStep.Done;
    }
}
