package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Headers;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Problem;
import campus.onecard.domain.api.Role;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The API's description, derived from the route table (OpenAPI 3.1). Always the same text. */
final class OpenApi {

    static final String PATH = "/openapi.json";

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String DEVICE = "device";
    private static final String SESSION = "session";
    private static final String OPERATOR = "operator";

    private static final Set<ErrorCode> ALWAYS =
            EnumSet.of(
                    ErrorCode.MALFORMED_REQUEST,
                    ErrorCode.INVALID_FIELD,
                    ErrorCode.METHOD_NOT_ALLOWED,
                    ErrorCode.TOO_LARGE,
                    ErrorCode.INTERNAL,
                    ErrorCode.BUSY,
                    ErrorCode.STANDBY);

    private final JsonMapper json = Json.strict();

    ObjectNode document(String version) {
        Schemas schemas = new Schemas(json);
        ObjectNode document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "OneCard 校园一卡通")
                .put("version", version)
                .put("description", description());
        ObjectNode paths = document.putObject("paths");
        for (Route<?, ?> route : Routes.ALL) {
            ObjectNode path = paths.withObjectProperty(route.path());
            operation(path.putObject(lower(route.method().name())), route, schemas);
        }
        ObjectNode components = document.putObject("components");
        securitySchemes(components.putObject("securitySchemes"));
        problem(components.putObject("responses").putObject("Problem"), schemas);
        components.set("schemas", schemas.all());
        return document;
    }

    private static String description() {
        return "Money is a whole number of fen, times are ISO 8601 in UTC. A command carries the"
                + " client's own id and may be sent again for ever. A decline is an answer with"
                + " status 200; errors are problems (RFC 9457). Their codes: "
                + List.of(ErrorCode.values()).stream()
                        .map(c -> c.shortCode() + " " + c.name() + " (" + c.status() + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private void operation(ObjectNode operation, Route<?, ?> route, Schemas schemas) {
        operation.put("operationId", route.name()).put("summary", route.summary());
        security(operation.putArray("security"), route.role());
        parameters(operation.putArray("parameters"), route);
        if (route.hasRequestBody()) {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            content(body, "application/json").set("schema", schemas.of(route.request()));
        }
        ObjectNode responses = operation.putObject("responses");
        if (route.answer() == Void.class) {
            responses.putObject("204").put("description", "Done.");
        } else {
            ObjectNode ok = responses.putObject("200").put("description", "The answer.");
            content(ok, "application/json").set("schema", schemas.of(route.answer()));
        }
        for (ErrorCode code : errors(route)) {
            responses
                    .putObject(Integer.toString(code.status()))
                    .put("$ref", "#/components/responses/Problem");
        }
    }

    private static Set<ErrorCode> errors(Route<?, ?> route) {
        Set<ErrorCode> errors = EnumSet.copyOf(ALWAYS);
        errors.addAll(route.errors());
        switch (route.role()) {
            case ANYONE -> {}
            case OPERATOR -> errors.add(ErrorCode.NOT_ALLOWED);
            case DEVICE, TERMINAL, CARDHOLDER ->
                    errors.addAll(
                            List.of(
                                    ErrorCode.NOT_ENROLLED,
                                    ErrorCode.CLOCK_WRONG,
                                    ErrorCode.DEVICE_DISABLED));
        }
        if (route.hasRequestBody()) {
            errors.add(ErrorCode.UNSUPPORTED_TYPE);
        }
        return errors;
    }

    private static void parameters(ArrayNode parameters, Route<?, ?> route) {
        PARAMETER
                .matcher(route.path())
                .results()
                .map((MatchResult m) -> m.group(1))
                .forEach(name -> parameter(parameters, name, "path", true));
        route.query().forEach(name -> parameter(parameters, name, "query", false));
    }

    private static void parameter(ArrayNode to, String name, String in, boolean required) {
        ObjectNode parameter = to.addObject().put("name", name).put("in", in);
        parameter.put("required", required).putObject("schema").put("type", "string");
    }

    private static void security(ArrayNode security, Role role) {
        switch (role) {
            case ANYONE -> {}
            case DEVICE, TERMINAL -> security.addObject().putArray(DEVICE);
            case OPERATOR -> security.addObject().putArray(OPERATOR);
            case CARDHOLDER -> {
                ObjectNode both = security.addObject();
                both.putArray(DEVICE);
                both.putArray(SESSION);
            }
        }
    }

    private static void securitySchemes(ObjectNode schemes) {
        scheme(
                schemes.putObject(DEVICE),
                Headers.AUTHORIZATION,
                "OneCard device=<id>,created=<epoch millis>,signature=<base64url>: HMAC-SHA-256"
                        + " under the device's key over method, path?query, created and the hex"
                        + " SHA-256 of the body, one a line.");
        scheme(schemes.putObject(SESSION), Headers.SESSION, "What sign-in gave for this visit.");
        scheme(
                schemes.putObject(OPERATOR),
                Headers.AUTHORIZATION,
                "Operator <key>; answered on the server's own machine only.");
    }

    private static void scheme(ObjectNode scheme, String header, String description) {
        scheme.put("type", "apiKey")
                .put("in", "header")
                .put("name", header)
                .put("description", description);
    }

    private static void problem(ObjectNode response, Schemas schemas) {
        response.put("description", "A problem; its code says which.");
        content(response, Problem.MEDIA_TYPE).set("schema", schemas.of(Problem.class));
    }

    private static ObjectNode content(ObjectNode of, String mediaType) {
        return of.putObject("content").putObject(mediaType);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
