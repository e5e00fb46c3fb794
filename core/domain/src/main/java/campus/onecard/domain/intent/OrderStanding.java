package campus.onecard.domain.intent;

import campus.onecard.domain.money.Money;

import java.time.Instant;

/**
 * Where an order of this machine stands. Says nothing about whose it is.
 *
 * @param amount what was ordered
 * @param at when the books took it, or made it void
 */
public record OrderStanding(State state, Money amount, Instant at) {

    /** Only {@link #WAITING} can still change. */
    public enum State {
        /** Booked. */
        DONE,
        /**
         * The bank or the payee has not answered; the server goes on asking and tells the owner.
         */
        WAITING,
        /** Nothing moved, or what moved is back. */
        DECLINED,
        /** It never came, and never will be carried out. */
        VOID
    }
}
