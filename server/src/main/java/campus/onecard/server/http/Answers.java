package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Headers;
import campus.onecard.domain.api.HtmlPage;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Problem;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import tools.jackson.databind.json.JsonMapper;

import java.util.UUID;
import java.util.function.Supplier;

/** Writes what goes out: answers, problems, the headers of every response and its access line. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger("campus.onecard.access");
    private static final String REQUEST_ID = "requestId";
    private static final String ROUTE = "route";
    private static final String DEVICE = "device";

    private final JsonMapper json = Json.strict();
    private final Supplier<UUID> ids;

    Answers(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** A request came in: it gets its id here, never from outside. */
    void begin(Context ctx) {
        String requestId = ids.get().toString();
        ctx.attribute(REQUEST_ID, requestId);
        MDC.put(REQUEST_ID, requestId);
        ctx.header(Headers.REQUEST_ID, requestId);
        SecurityHeaders.ALL.forEach(ctx::header);
    }

    String requestId(Context ctx) {
        String id = ctx.attribute(REQUEST_ID);
        return id == null ? "-" : id;
    }

    void route(Context ctx, String template) {
        ctx.attribute(ROUTE, template);
    }

    void device(Context ctx, String deviceId) {
        ctx.attribute(DEVICE, deviceId);
        MDC.put(DEVICE, deviceId);
    }

    void write(Context ctx, @Nullable Object answer) {
        if (answer == null) {
            ctx.status(204);
        } else if (answer instanceof byte[] pdf) {
            ctx.status(200).contentType("application/pdf").result(pdf);
        } else if (answer instanceof HtmlPage page) {
            BrowserPages.write(ctx, page);
        } else {
            ctx.status(200).contentType("application/json").result(json.writeValueAsBytes(answer));
        }
    }

    void problem(Context ctx, ProblemException e) {
        if (e.code().retryable()) {
            long seconds = Math.max(1, e.retryAfter().plusMillis(999).toSeconds());
            ctx.header("Retry-After", Long.toString(seconds));
        }
        if (e.code().status() == 401) {
            ctx.header("WWW-Authenticate", "OneCard");
        }
        problem(ctx, e.code(), e.detail());
    }

    void problem(Context ctx, ErrorCode code, String detail) {
        Problem problem = Problems.of(code, detail, requestId(ctx));
        ctx.status(code.status())
                .contentType(Problem.MEDIA_TYPE)
                .result(json.writeValueAsBytes(problem));
    }

    /** One line a request, with the route's template: paths and queries may hold personal data. */
    void end(Context ctx, float millis) {
        String route = ctx.attribute(ROUTE);
        String device = ctx.attribute(DEVICE);
        LOG.atInfo()
                .addKeyValue("method", route == null ? "-" : ctx.req().getMethod())
                .addKeyValue("route", route == null ? "-" : route)
                .addKeyValue("status", ctx.statusCode())
                .addKeyValue("millis", Math.round(millis))
                .addKeyValue("device", device == null ? "-" : device)
                .addKeyValue("requestId", requestId(ctx))
                .log("request");
        MDC.remove(REQUEST_ID);
        MDC.remove(DEVICE);
    }
}
