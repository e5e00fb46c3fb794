package campus.onecard.server.http;

import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which handler answers which route. Each feature adds its own; the door refuses to open while one
 * is missing.
 */
public final class Bindings {

    private final Map<Route<?, ?>, CommandHandler<?, ?>> handlers = new LinkedHashMap<>();

    /**
     * @throws IllegalStateException when the route has a handler already
     */
    public <Q, A> Bindings on(Route<Q, A> route, Handler<Q, A> handler) {
        return onCommand(route, (call, body) -> new Reply<>(handler.answer(call, body), false));
    }

    /**
     * For a command: the answer says whether it was recorded before.
     *
     * @throws IllegalStateException when the route has a handler already
     */
    public <Q, A> Bindings onCommand(Route<Q, A> route, CommandHandler<Q, A> handler) {
        if (handlers.putIfAbsent(route, handler) != null) {
            throw new IllegalStateException("two handlers for " + route.name());
        }
        return this;
    }

    /**
     * @throws IllegalStateException when nobody answers the route
     */
    public CommandHandler<?, ?> handlerOf(Route<?, ?> route) {
        CommandHandler<?, ?> handler = handlers.get(route);
        if (handler == null) {
            throw new IllegalStateException("no handler for " + route.name());
        }
        return handler;
    }

    /** The routes that nobody answers yet. */
    public List<Route<?, ?>> missing() {
        return Routes.ALL.stream().filter(r -> !handlers.containsKey(r)).toList();
    }
}
