package campus.onecard.kiosk.journey;

import campus.onecard.domain.message.Unread;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.subsidy.Claims;

import java.util.Optional;

/** Opens the functions of the kiosk, whose packages the journey itself does not know. */
@FunctionalInterface
public interface Errands {

    /** A kiosk without any function beyond sign-in and transactions. */
    Errands NONE = (_, _, _) -> Optional.empty();

    /**
     * The first step of a function; pure.
     *
     * @param visit who is signed in; empty on the attract screen
     * @return empty when the function is not there
     */
    Optional<Step> open(Tile tile, Optional<Visit> visit, Turn turn);

    /**
     * The first step for somebody who found a card that its owner reported lost; pure.
     *
     * @param card proven to be that card, of whomever
     * @return empty when the kiosk cannot take it on
     */
    default Optional<Step> found(Who.ByCard card, Turn turn) {
        return Optional.empty();
    }

    /**
     * The first step of claiming what waits; pure.
     *
     * @param balance as the server last told it
     * @param claims at least one
     * @return empty when the kiosk cannot
     */
    default Optional<Step> claim(Visit visit, Money balance, Claims claims) {
        return Optional.empty();
    }

    /**
     * The first step of reading messages; pure.
     *
     * @param unread as far as the home screen knows
     * @return empty when the kiosk shows none
     */
    default Optional<Step> messages(Visit visit, Optional<Unread> unread, Turn turn) {
        return Optional.empty();
    }

    /**
     * The report of a payment that its owner did not make; pure.
     *
     * @return empty when the kiosk cannot take it
     */
    default Optional<Step> wrongCharge(Visit visit, Movement payment) {
        return Optional.empty();
    }

    /**
     * The first step of the statistics; pure.
     *
     * @param from where they lead back to, as it is
     * @return empty when the kiosk has none
     */
    default Optional<Step> statistics(Step.Transactions from, Turn turn) {
        return Optional.empty();
    }

    /**
     * The first step for somebody who has an ID card and no password; pure.
     *
     * @param visit who is signed in
     * @return empty when the kiosk has no such function
     */
    default Optional<Step> byIdCard(ByIdCard wish, Optional<Visit> visit, Turn turn) {
        return Optional.empty();
    }

    /**
     * The first step for somebody who looks after machines; pure. Anybody else is told that the
     * machine is closed.
     *
     * @param card as it was looked at
     * @param visit who is signed in besides; empty on a machine that is closed to all others
     * @return empty when the kiosk has no menu
     */
    default Optional<Step> service(Who.ByCard card, Optional<Visit> visit) {
        return Optional.empty();
    }

    /** Gives receipts; empty where the kiosk has none. */
    default Optional<ReceiptOffer> receipts() {
        return Optional.empty();
    }
}
