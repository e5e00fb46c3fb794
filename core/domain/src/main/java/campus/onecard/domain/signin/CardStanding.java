package campus.onecard.domain.signin;

import org.jspecify.annotations.Nullable;

/**
 * What a tapped card is.
 *
 * @param maskedName whose it is ({@code 张**}); null unless it is active
 */
public record CardStanding(CardStatus status, @Nullable String maskedName) {}
