package campus.onecard.domain.statement;

import campus.onecard.domain.message.Unread;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.signin.CardStatus;

/**
 * An account at a glance.
 *
 * @param maskedNumber {@code ****1234}
 * @param spentToday what counts toward the daily limit
 * @param card the state of the newest card; UNKNOWN when there is none yet
 * @param unread messages that wait for the owner
 */
public record Overview(
        String maskedName,
        String maskedNumber,
        Money balance,
        Money spentToday,
        SingleLimit singleLimit,
        DailyLimit dailyLimit,
        CardStatus card,
        Unread unread) {

    /** Where no message waits. */
    public Overview(
            String maskedName,
            String maskedNumber,
            Money balance,
            Money spentToday,
            SingleLimit singleLimit,
            DailyLimit dailyLimit,
            CardStatus card) {
        this(
                maskedName,
                maskedNumber,
                balance,
                spentToday,
                singleLimit,
                dailyLimit,
                card,
                Unread.NONE);
    }

    /** The same with so many messages. */
    public Overview waiting(Unread messages) {
        return new Overview(
                maskedName,
                maskedNumber,
                balance,
                spentToday,
                singleLimit,
                dailyLimit,
                card,
                messages);
    }
}
