package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.making.CardCommand;
import campus.onecard.domain.making.CardOrder;
import campus.onecard.domain.making.EndOrder;
import campus.onecard.domain.making.MadeProven;
import campus.onecard.domain.making.OrderCard;
import campus.onecard.domain.making.ProveMade;
import campus.onecard.domain.making.WantCommand;

import java.util.List;
import java.util.Set;

/** How a blank card becomes a campus card: a part of {@link Routes}. */
public final class MakingRoutes {

    public static final Route<OrderCard, CardOrder> ORDER_CARD =
            route(
                    "orderCard",
                    Method.POST,
                    "/v1/cards/orders",
                    OrderCard.class,
                    CardOrder.class,
                    Set.of(ErrorCode.NOT_ALLOWED, ErrorCode.ID_REUSED),
                    "Gives a blank card its serial, or an unfinished one its order back.");
    public static final Route<Void, CardOrder> CARD_ORDER =
            route(
                    "cardOrder",
                    Method.GET,
                    "/v1/cards/orders/{id}",
                    Void.class,
                    CardOrder.class,
                    Set.of(ErrorCode.NOT_ALLOWED, ErrorCode.NOT_FOUND),
                    "How the making of a card stands.");
    public static final Route<WantCommand, CardCommand> CARD_COMMAND =
            route(
                    "cardCommand",
                    Method.POST,
                    "/v1/cards/orders/{id}/commands",
                    WantCommand.class,
                    CardCommand.class,
                    Set.of(ErrorCode.NOT_ALLOWED, ErrorCode.NOT_FOUND),
                    "Makes a command that needs a key, for one challenge of the card.");
    public static final Route<ProveMade, MadeProven> PROVE_MADE =
            route(
                    "proveMade",
                    Method.POST,
                    "/v1/cards/orders/{id}/proofs",
                    ProveMade.class,
                    MadeProven.class,
                    Set.of(ErrorCode.NOT_ALLOWED, ErrorCode.NOT_FOUND, ErrorCode.NONCE_REFUSED),
                    "Whether the card has the keys that were written.");
    public static final Route<EndOrder, CardOrder> END_ORDER =
            route(
                    "endOrder",
                    Method.PUT,
                    "/v1/cards/orders/{id}/end",
                    EndOrder.class,
                    CardOrder.class,
                    Set.of(ErrorCode.NOT_ALLOWED, ErrorCode.NOT_FOUND),
                    "Ends the making of a card: made and proven, or spoilt.");

    static final List<Route<?, ?>> ALL =
            List.of(ORDER_CARD, CARD_ORDER, CARD_COMMAND, PROVE_MADE, END_ORDER);

    private MakingRoutes() {}

    private static <Q, A> Route<Q, A> route(
            String name,
            Method method,
            String path,
            Class<Q> request,
            Class<A> answer,
            Set<ErrorCode> errors,
            String summary) {
        return new Route<>(
                name, method, path, Role.CARD_MAKER, request, answer, List.of(), errors, summary);
    }
}
