package campus.onecard.server.outside;

import campus.onecard.domain.api.Json;
import campus.onecard.server.config.OutsidePlace;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLHandshakeException;

/** Calls an outside system over HTTP: JSON, signed both ways, each call in bounded time. */
public final class SignedCalls implements AutoCloseable {

    private static final int LONGEST_ANSWER = 16 << 20;
    private static final byte[] NONE = {};

    private final OutsidePlace place;
    private final InstantSource clock;
    private final Duration patience;
    private final Ear ear;
    private final HttpClient client;
    private final JsonMapper json = Json.lenient();

    /**
     * @param patience how long a call may take from its beginning to the end of the answer
     */
    public SignedCalls(OutsidePlace place, InstantSource clock, Duration patience) {
        this(place, clock, patience, new Ear(clock));
    }

    /**
     * @param patience how long a call may take from its beginning to the end of the answer
     * @param ear hears whether they answer
     */
    public SignedCalls(OutsidePlace place, InstantSource clock, Duration patience, Ear ear) {
        this.place = place;
        this.clock = clock;
        this.patience = patience;
        this.ear = ear;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    /**
     * Blocks; asks for something that is there.
     *
     * @param target path and query, from its slash on
     */
    public <A> WireOutcome<A> get(String target, Class<A> answer) {
        return read(call("GET", target, NONE), answer);
    }

    /** Blocks; has something done. */
    public <A> WireOutcome<A> post(String target, Object body, Class<A> answer) {
        return read(call("POST", target, json.writeValueAsBytes(body)), answer);
    }

    /** Blocks; a file as it is, up to 16 MiB. */
    public WireOutcome<byte[]> file(String target) {
        return call("GET", target, NONE);
    }

    private <A> WireOutcome<A> read(WireOutcome<byte[]> outcome, Class<A> type) {
        return switch (outcome) {
            case WireOutcome.Nothing<byte[]>(String why) -> new WireOutcome.Nothing<>(why);
            case WireOutcome.Unknown<byte[]>(String why) -> new WireOutcome.Unknown<>(why);
            case WireOutcome.Answered<byte[]>(byte[] bytes) -> parsed(bytes, type);
        };
    }

    private <A> WireOutcome<A> parsed(byte[] bytes, Class<A> type) {
        try {
            return new WireOutcome.Answered<>(json.readValue(bytes, type));
        } catch (JacksonException e) {
            return new WireOutcome.Unknown<>("makes no sense");
        }
    }

    private WireOutcome<byte[]> call(String method, String target, byte[] body) {
        WireSignature signature =
                WireSignature.ofRequest(place.key(), clock.instant(), method, target, body);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(place.url() + target))
                        .header("Content-Type", "application/json")
                        .header(WireSignature.HEADER, signature.header())
                        .timeout(patience)
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body))
                        .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            // The request's own timeout ends with the answer's first line.
            return judged(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS), signature);
        } catch (TimeoutException e) {
            answer.cancel(true);
            ear.heard(false);
            return new WireOutcome.Unknown<>("no answer in time");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new WireOutcome.Unknown<>("interrupted");
        } catch (ExecutionException e) {
            return broken(Objects.requireNonNull(e.getCause(), "the cause"));
        }
    }

    /** What is not signed is nobody's word, whatever its status. */
    private WireOutcome<byte[]> judged(HttpResponse<byte[]> answer, WireSignature request) {
        WireSignature expected = request.ofAnswer(place.key(), answer.statusCode(), answer.body());
        boolean signed =
                answer.headers()
                        .firstValue(WireSignature.HEADER)
                        .flatMap(WireSignature::parse)
                        .filter(expected::isSameAs)
                        .isPresent();
        boolean failing = answer.statusCode() / 100 == 5;
        ear.heard(signed && !failing);
        if (!signed) {
            return new WireOutcome.Unknown<>("not signed");
        }
        return switch (answer.statusCode() / 100) {
            case 2 -> new WireOutcome.Answered<>(answer.body());
            case 4 -> new WireOutcome.Nothing<>("status " + answer.statusCode());
            default -> new WireOutcome.Unknown<>("status " + answer.statusCode());
        };
    }

    private WireOutcome<byte[]> broken(Throwable cause) {
        ear.heard(false);
        String why = cause.getClass().getSimpleName();
        return switch (cause) {
            case ConnectException _, HttpConnectTimeoutException _, SSLHandshakeException _ ->
                    new WireOutcome.Nothing<>(why);
            case IOException _ -> new WireOutcome.Unknown<>(why);
            default -> throw new IllegalStateException("a call cannot fail like that", cause);
        };
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
