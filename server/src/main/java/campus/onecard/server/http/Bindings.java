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

    private final Map<Route<?, ?>, Handler<?, ?>> handlers = new LinkedHashMap<>();

    /**
     * @throws IllegalStateException when the route has a handler already
     */
    public <Q, A> Bindings on(Route<Q, A> route, Handler<Q, A> handler) {
        if (handlers.putIfAbsent(route, handler) != null) {
            throw new IllegalStateException("two handlers for " + route.name());
        }
        return this;
    }

    Handler<?, ?> handlerOf(Route<?, ?> route) {
        Handler<?, ?> handler = handlers.get(route);
        if (handler == null) {
            throw new IllegalStateException("no handler for " + route.name());
        }
        return handler;
    }

    List<Route<?, ?>> missing() {
        return Routes.ALL.stream().filter(r -> !handlers.containsKey(r)).toList();
    }
}
