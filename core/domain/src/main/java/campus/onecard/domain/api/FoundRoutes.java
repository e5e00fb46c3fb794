package campus.onecard.domain.api;

import campus.onecard.domain.found.FoundCard;
import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.domain.found.NoticePage;

import java.util.List;
import java.util.Set;

/** Found cards and their notices: a part of {@link Routes}. */
public final class FoundRoutes {

    public static final Route<FoundCard, FoundOutcome> FOUND_CARD =
            new Route<>(
                    "foundCard",
                    Route.Method.POST,
                    "/v1/cards/found",
                    Role.DEVICE,
                    FoundCard.class,
                    FoundOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.NONCE_REFUSED),
                    "Takes a found card out of use and tells its owner; the finder learns"
                            + " nothing.");
    public static final Route<Void, NoticePage> NOTICES =
            new Route<>(
                    "notices",
                    Route.Method.GET,
                    "/v1/notices",
                    Role.DEVICE,
                    Void.class,
                    NoticePage.class,
                    List.of("digits", "unit", "since", "after", "size"),
                    Set.of(),
                    "Found cards that wait for their owners, masked, newest first.");

    static final List<Route<?, ?>> ALL = List.of(FOUND_CARD, NOTICES);

    private FoundRoutes() {}
}
