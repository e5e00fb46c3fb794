package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.id.Ids;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The route table, served over HTTP. Every error it tells is a problem (RFC 9457). */
public final class HttpDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
    private static final Pattern PLAIN_PATH = Pattern.compile("[0-9A-Za-z/._~-]{1,200}");

    private final DoorSettings settings;
    private final Bindings bindings;
    private final Callers callers;
    private final BooleanSupplier onDuty;
    private final Limits limits;
    private final Answers answers;
    private final Bodies bodies = new Bodies();
    private final OpenApi openApi = new OpenApi();
    private final Javalin javalin;

    /** A door of the only server there is. */
    public HttpDoor(
            DoorSettings settings,
            Bindings bindings,
            Callers callers,
            Ids ids,
            InstantSource clock) {
        this(settings, bindings, callers, () -> true, ids, clock);
    }

    /**
     * @param onDuty whether this server serves now; while it does not, all but its health is
     *     answered with STANDBY
     * @param ids for the request ids
     * @throws IllegalStateException while a route of the table has no handler
     */
    public HttpDoor(
            DoorSettings settings,
            Bindings bindings,
            Callers callers,
            BooleanSupplier onDuty,
            Ids ids,
            InstantSource clock) {
        if (!bindings.missing().isEmpty()) {
            throw new IllegalStateException(
                    "nobody answers " + bindings.missing().stream().map(Route::name).toList());
        }
        this.settings = settings;
        this.bindings = bindings;
        this.callers = callers;
        this.onDuty = onDuty;
        this.limits = new Limits(settings.limits(), clock);
        this.answers = new Answers(ids::next);
        this.javalin =
                Javalin.create(
                        config -> {
                            quiet(config);
                            new Jetty(settings, ids::next).configure(config.jetty);
                            register(config.routes);
                        });
    }

    /**
     * Opens the door.
     *
     * @return the base address, for example {@code http://127.0.0.1:8080}
     */
    public URI start() {
        javalin.start();
        return address();
    }

    /**
     * The base address, once it is open. A door that listens on every address of the machine is
     * called on loopback, for nobody can call {@code 0.0.0.0}.
     */
    public URI address() {
        String scheme = settings.certificate() == null ? "http" : "https";
        String called =
                switch (settings.host()) {
                    case "0.0.0.0" -> "127.0.0.1";
                    case "::", "[::]" -> "::1";
                    default -> settings.host();
                };
        String host = called.contains(":") ? "[" + called + "]" : called;
        return URI.create(scheme + "://" + host + ":" + javalin.port());
    }

    /** Takes no new request, answers those that run, then closes. */
    @Override
    public void close() {
        // Closed first, so that a client finds out at once and goes to the next server.
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof NetworkConnector network) {
                network.close();
            }
        }
        javalin.stop();
    }

    private void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.router.ignoreTrailingSlashes = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.requestLogger.http(answers::end);
        config.router.javaLangErrorHandler(
                (response, error) -> LOG.error("request failed", new Wordless(error)));
    }

    private void register(RoutesConfig routes) {
        routes.before(this::begin);
        Routes.ALL.forEach(route -> routes.addHttpHandler(type(route), route.path(), serve(route)));
        routes.get(OpenApi.PATH, this::describe);
        routes.exception(ProblemException.class, (e, ctx) -> answers.problem(ctx, e));
        routes.exception(Exception.class, this::mistake);
        routes.error(404, ctx -> nothing(ctx, ErrorCode.NOT_FOUND));
        routes.error(405, ctx -> nothing(ctx, ErrorCode.METHOD_NOT_ALLOWED));
    }

    private void begin(Context ctx) {
        answers.begin(ctx);
        if (ctx.method().equals(HandlerType.HEAD)) {
            throw new ProblemException(
                    ErrorCode.METHOD_NOT_ALLOWED, Problems.advice(ErrorCode.METHOD_NOT_ALLOWED));
        }
        if (!PLAIN_PATH.matcher(ctx.req().getRequestURI()).matches()) {
            throw new ProblemException(
                    ErrorCode.MALFORMED_REQUEST,
                    "The path holds characters that no path has here.");
        }
    }

    @SuppressWarnings("unchecked") // bindings only take a handler together with its own route
    private <Q, A> RouteService<Q, A> serve(Route<Q, A> route) {
        var handler = (CommandHandler<Q, A>) bindings.handlerOf(route);
        return new RouteService<>(route, handler, callers, onDuty, limits, bodies, answers);
    }

    private static HandlerType type(Route<?, ?> route) {
        return switch (route.method()) {
            case GET -> HandlerType.GET;
            case POST -> HandlerType.POST;
            case PUT -> HandlerType.PUT;
            case DELETE -> HandlerType.DELETE;
        };
    }

    private void describe(Context ctx) {
        answers.route(ctx, OpenApi.PATH);
        answers.write(ctx, openApi.document(settings.version()));
    }

    private void mistake(Exception e, Context ctx) {
        LOG.error("request failed", new Wordless(e));
        answers.problem(ctx, ErrorCode.INTERNAL, Problems.advice(ErrorCode.INTERNAL));
    }

    private void nothing(Context ctx, ErrorCode code) {
        if (ctx.attribute("route") == null) {
            answers.problem(ctx, code, Problems.advice(code));
        }
    }
}
