package campus.onecard.client;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Problem;
import campus.onecard.domain.api.Role;
import campus.onecard.domain.api.Route;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;

/** Sends one request once and says which of four things came of it. */
final class Wire implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration LONG_ANSWER = Duration.ofMinutes(2);

    private static final String JSON = "application/json";
    private static final String PDF = "application/pdf, application/problem+json";

    private final JsonMapper json = Json.lenient();
    private final InstantSource clock;
    private final SSLContext trust;
    private volatile HttpClient http;

    Wire(Servers servers, InstantSource clock) {
        this.clock = clock;
        this.trust = Trust.in(servers);
        this.http = fresh(trust);
    }

    private static HttpClient fresh(SSLContext trust) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .sslContext(trust)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /**
     * Drops every connection once its call has ended: an open one keeps the answer to its first
     * call in memory for as long as it lives.
     */
    synchronized void forget() {
        HttpClient before = http;
        http = fresh(trust);
        before.shutdown();
    }

    /**
     * @param target path and query, encoded
     * @param body empty when there is none
     */
    Exchange send(URI base, Route<?, ?> route, String target, byte[] body, Credentials who)
            throws InterruptedException {
        try {
            HttpResponse<byte[]> response =
                    http.send(
                            request(base, route, target, body, who),
                            HttpResponse.BodyHandlers.ofByteArray());
            return read(response);
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException e) {
            return new Exchange.NotSent();
        } catch (IOException e) {
            return new Exchange.Lost(null);
        }
    }

    private HttpRequest request(
            URI base, Route<?, ?> route, String target, byte[] body, Credentials who) {
        String method = route.method().name();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(target))
                        .timeout(route.role() == Role.OPERATOR ? LONG_ANSWER : ANSWER)
                        .header("Accept", route.answersWithPdf() ? PDF : JSON);
        who.headers(clock.instant(), method, target, body).forEach(request::header);
        if (route.hasRequestBody()) {
            request.header("Content-Type", JSON);
            request.method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        } else {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        }
        return request.build();
    }

    private Exchange read(HttpResponse<byte[]> response) {
        if (response.statusCode() / 100 == 2) {
            return new Exchange.Answered(response.body());
        }
        try {
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (!type.startsWith(Problem.MEDIA_TYPE)) {
                return new Exchange.Lost(null);
            }
            Problem problem = json.readValue(response.body(), Problem.class);
            return saysNothingWasDone(problem)
                    ? new Exchange.Refused(problem)
                    : new Exchange.Lost(problem);
        } catch (JacksonException e) {
            return new Exchange.Lost(null);
        }
    }

    /** Most of 5xx may come after the deed. */
    private static boolean saysNothingWasDone(Problem problem) {
        return problem.status() < 500 || Exchange.saysNothingWasBegun(problem);
    }

    @Override
    public void close() {
        http.close();
    }
}
