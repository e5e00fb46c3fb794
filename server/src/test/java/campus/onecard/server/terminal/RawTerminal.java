package campus.onecard.server.terminal;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.domain.api.Json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A terminal of somebody else's making: signs and sends, once, and shows the bare answer. */
final class RawTerminal {

    private RawTerminal() {}

    static HttpResponse<String> post(URI server, DeviceIdentity as, String target, Object body) {
        return send(server, as, "POST", target, Json.strict().writeValueAsString(body));
    }

    static HttpResponse<String> get(URI server, DeviceIdentity as, String target) {
        return send(server, as, "GET", target, "");
    }

    private static HttpResponse<String> send(
            URI server, DeviceIdentity as, String method, String target, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(target))
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(bytes));
        if (bytes.length > 0) {
            request.header("Content-Type", "application/json");
        }
        new Credentials.Device(as)
                .headers(Instant.now(), method, target, bytes)
                .forEach(request::header);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
