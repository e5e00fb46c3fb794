package campus.onecard.domain.signin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a tapped card is. A card whose proof is wrong is answered as unknown.
 *
 * @param maskedName whose it is ({@code 张**}); null unless it is active
 * @param ticket signs in with this card on this machine within the next minutes, see {@link
 *     SignIn}, and lifts the report of a lost one; null unless it is active or lost
 * @param lockedUntil the card failed to prove itself too often and is not looked at until then;
 *     null otherwise
 * @param operator whether its owner looks after machines; null unless it is active
 */
public record CardStanding(
        CardStatus status,
        @Nullable String maskedName,
        @Nullable String ticket,
        @Nullable Instant lockedUntil,
        @Nullable Boolean operator) {

    /** Of a card that opens nothing. */
    public CardStanding(CardStatus status) {
        this(status, null, null, null, null);
    }

    /** Of a card whose owner does not look after machines. */
    public CardStanding(
            CardStatus status,
            @Nullable String maskedName,
            @Nullable String ticket,
            @Nullable Instant lockedUntil) {
        this(status, maskedName, ticket, lockedUntil, null);
    }

    /** Whether it may open a machine's menu, with its owner's payment password. */
    public boolean opensService() {
        return Boolean.TRUE.equals(operator);
    }

    @Override
    public String toString() {
        return "CardStanding[" + status + ", " + maskedName + ", " + lockedUntil + "]";
    }
}
