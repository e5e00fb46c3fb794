package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Headers;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
import campus.onecard.server.http.Callers.Caller;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Serves one route: who asks, how often, with what; then the handler's answer. */
final class RouteService<Q, A> implements io.javalin.http.Handler {

    /** What a server that stands by answers, too. */
    private static final Set<Route<?, ?>> ALWAYS = Set.of(Routes.LIVE, Routes.READY);

    private final Route<Q, A> route;
    private final CommandHandler<Q, A> handler;
    private final Callers callers;
    private final BooleanSupplier onDuty;
    private final Limits limits;
    private final Bodies bodies;
    private final Answers answers;

    RouteService(
            Route<Q, A> route,
            CommandHandler<Q, A> handler,
            Callers callers,
            BooleanSupplier onDuty,
            Limits limits,
            Bodies bodies,
            Answers answers) {
        this.route = route;
        this.handler = handler;
        this.callers = callers;
        this.onDuty = onDuty;
        this.limits = limits;
        this.bodies = bodies;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        answers.route(ctx, route.path());
        if (!ctx.req().getMethod().equals(route.method().name())) {
            throw new ProblemException(
                    ErrorCode.METHOD_NOT_ALLOWED, Problems.advice(ErrorCode.METHOD_NOT_ALLOWED));
        }
        if (!ALWAYS.contains(route) && !onDuty.getAsBoolean()) {
            throw new ProblemException(ErrorCode.STANDBY, Problems.advice(ErrorCode.STANDBY));
        }
        RawRequest request = new RawRequest(route, ctx.req());
        limits.beforeAdmission(route, request.address());
        Caller caller = callers.admit(request);
        if (caller.machine() != null) {
            answers.device(ctx, caller.machine().id());
            limits.afterAdmission(route, caller.machine().id());
        }
        Map<String, String> query = QueryText.parse(request.query(), route.query());
        Q body = bodies.parse(route, request);
        Call call =
                new Call(
                        answers.requestId(ctx),
                        caller.machine(),
                        caller.visit(),
                        Map.copyOf(ctx.pathParamMap()),
                        Map.copyOf(query));
        Reply<A> reply = reply(call, body);
        if (reply.replayed()) {
            ctx.header(Headers.REPLAYED, "true");
        }
        answers.write(ctx, reply.answer());
    }

    @SuppressWarnings("NullAway") // a body is null only where its type is Void
    private Reply<A> reply(Call call, @Nullable Q body) {
        return handler.reply(call, body);
    }
}
