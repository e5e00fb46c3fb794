package campus.onecard.server.http;

import io.javalin.config.JettyConfig;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** Jetty set up for the door: bounds, TLS, its own errors as problems, a graceful stop. */
final class Jetty {

    private static final int MOST_HEADER_BYTES = 8 * 1024;

    /** Longer than clients keep an idle connection, so that it is they who close it. */
    private static final Duration IDLE = Duration.ofSeconds(75);

    private final DoorSettings settings;
    private final Supplier<UUID> ids;

    Jetty(DoorSettings settings, Supplier<UUID> ids) {
        this.settings = settings;
        this.ids = ids;
    }

    void configure(JettyConfig config) {
        config.modifyServer(this::server);
        config.modifyHttpConfiguration(Jetty::http);
        config.modifyServletContextHandler(
                context -> context.setErrorHandler(new JettyErrors(ids)));
        config.addConnector(this::connector);
    }

    private void server(Server server) {
        server.setHandler(new GracefulHandler());
        server.setStopTimeout(settings.patience().toMillis());
        server.setErrorHandler(new JettyErrors(ids));
    }

    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
    }

    private Connector connector(Server server, HttpConfiguration http) {
        ServerConnector connector;
        if (settings.certificate() == null) {
            connector = new ServerConnector(server, new HttpConnectionFactory(http));
        } else {
            // Machines may call the server by address, so the name asked for is not checked here.
            http.addCustomizer(new SecureRequestCustomizer(false));
            SslConnectionFactory tls =
                    new SslConnectionFactory(PemFiles.context(settings.certificate()), "http/1.1");
            connector = new ServerConnector(server, tls, new HttpConnectionFactory(http));
        }
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }
}
