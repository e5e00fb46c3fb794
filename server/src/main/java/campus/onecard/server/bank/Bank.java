package campus.onecard.server.bank;

import campus.onecard.domain.money.Money;
import campus.onecard.server.outside.OrderWord;
import campus.onecard.server.outside.OutsideOrders;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The bank. Every call blocks for a bounded time, throws nothing, and may be repeated: the same id
 * never does anything twice.
 */
public interface Bank extends OutsideOrders {

    /**
     * Asks for a token by which the bank knows an account from now on.
     *
     * @param id of the request
     * @param number the account's number; kept nowhere but there
     * @param holder whose account it must be
     */
    BindWord bind(UUID id, String number, String holder);

    /**
     * Has money sent to the card centre.
     *
     * @param token of the account
     * @param day of the order as the card centre counts days; the order stands in that day's file
     */
    OrderWord order(UUID id, String token, Money amount, LocalDate day);

    /** What the bank did on a day; empty when the file cannot be had now or makes no sense. */
    Optional<StatementFile> statement(LocalDate day);

    /** Whether it answered lately; asks when that is not known. */
    boolean isReachable();

    /** Asks whether it is there when it is time to. */
    void listen();

    /** Whether it does not answer, so that people are told before they begin; does not block. */
    boolean isSilent();
}
