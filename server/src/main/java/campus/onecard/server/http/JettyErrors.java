package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Headers;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Problem;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Supplier;

/** What Jetty refuses by itself, before any route is looked for, becomes a problem too. */
final class JettyErrors extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger("campus.onecard.access");

    private final JsonMapper json = Json.strict();
    private final Supplier<UUID> ids;

    JettyErrors(Supplier<UUID> ids) {
        this.ids = ids;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            String message,
            Throwable cause,
            Callback callback) {
        ErrorCode code = Problems.codeOf(status);
        String requestId = ids.get().toString();
        response.setStatus(code.status());
        SecurityHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(Headers.REQUEST_ID, requestId);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (code.retryable()) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
        }
        byte[] body = json.writeValueAsBytes(Problems.of(code, Problems.advice(code), requestId));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        LOG.atInfo()
                .addKeyValue("method", "-")
                .addKeyValue("route", "-")
                .addKeyValue("status", code.status())
                .addKeyValue("requestId", requestId)
                .log("request refused by the connector");
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
