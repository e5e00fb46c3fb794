package campus.onecard.server.http;

import static java.util.stream.Collectors.toList;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final ApiWords words = new ApiWords();

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
        components.set("schemas", schemas.all());
        return document;
    }

    private String description() {
        return words.text("api")
                + " Their codes: "
                + Stream.of(ErrorCode.values())
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
            ObjectNode content = content(body, "application/json");
            content.set("schema", schemas.of(route.request()));
            Optional.ofNullable(TerminalExamples.REQUESTS.get(route))
                    .ifPresent(example -> content.set("example", json.valueToTree(example)));
        }
        ObjectNode responses = operation.putObject("responses");
        if (route.answer() == Void.class) {
            responses.putObject("204").put("description", "Done.");
        } else {
            answer(responses.putObject("200"), route, schemas);
        }
        problems(responses, errors(route), schemas);
    }

    private void answer(ObjectNode ok, Route<?, ?> route, Schemas schemas) {
        ok.put("description", "The answer.");
        if (route.errors().contains(ErrorCode.ID_REUSED)) {
            ObjectNode header = ok.putObject("headers").putObject(Headers.REPLAYED);
            header.put("description", words.text("replayed"));
            header.putObject("schema").put("type", "boolean");
        }
        if (route.answersWithPdf()) {
            content(ok, "application/pdf")
                    .putObject("schema")
                    .put("type", "string")
                    .put("format", "binary");
            return;
        }
        if (route.answersWithPage()) {
            content(ok, "text/html").putObject("schema").put("type", "string");
            return;
        }
        ObjectNode content = content(ok, "application/json");
        content.set("schema", schemas.of(route.answer()));
        Map<String, Object> examples = TerminalExamples.ANSWERS.getOrDefault(route, Map.of());
        new TreeMap<>(examples)
                .forEach(
                        (name, example) ->
                                content.withObjectProperty("examples")
                                        .putObject(name)
                                        .set("value", json.valueToTree(example)));
    }

    /** One response for each status, which names the codes that come with it. */
    private static void problems(ObjectNode responses, Set<ErrorCode> codes, Schemas schemas) {
        Map<Integer, List<ErrorCode>> byStatus =
                codes.stream()
                        .collect(Collectors.groupingBy(ErrorCode::status, TreeMap::new, toList()));
        byStatus.forEach(
                (status, several) -> {
                    ObjectNode response = responses.putObject(Integer.toString(status));
                    response.put(
                            "description",
                            several.stream()
                                    .map(OpenApi::sentence)
                                    .collect(Collectors.joining(" ")));
                    content(response, Problem.MEDIA_TYPE).set("schema", schemas.of(Problem.class));
                });
    }

    private static String sentence(ErrorCode code) {
        return code.shortCode() + " " + code.name() + ": " + Problems.title(code);
    }

    private static Set<ErrorCode> errors(Route<?, ?> route) {
        Set<ErrorCode> errors = EnumSet.copyOf(ALWAYS);
        errors.addAll(route.errors());
        switch (route.role()) {
            case ANYONE -> {}
            case OPERATOR -> errors.add(ErrorCode.NOT_ALLOWED);
            case DEVICE, TERMINAL, CARD_MAKER, CARDHOLDER ->
                    errors.addAll(
                            List.of(
                                    ErrorCode.NOT_ENROLLED,
                                    ErrorCode.CLOCK_WRONG,
                                    ErrorCode.DEVICE_DISABLED));
        }
        if (route.role() == Role.TERMINAL || route.role() == Role.CARD_MAKER) {
            errors.add(ErrorCode.NOT_ALLOWED);
        }
        if (route.hasRequestBody()) {
            errors.add(ErrorCode.UNSUPPORTED_TYPE);
        }
        return errors;
    }

    private void parameters(ArrayNode parameters, Route<?, ?> route) {
        PARAMETER
                .matcher(route.path())
                .results()
                .map((MatchResult m) -> m.group(1))
                .forEach(name -> parameter(parameters, name, "path", true));
        route.query().forEach(name -> parameter(parameters, name, "query", false));
    }

    private void parameter(ArrayNode to, String name, String in, boolean required) {
        ObjectNode parameter = to.addObject().put("name", name).put("in", in);
        words.of(name).ifPresent(text -> parameter.put("description", text));
        parameter.put("required", required).putObject("schema").put("type", "string");
    }

    private static void security(ArrayNode security, Role role) {
        switch (role) {
            case ANYONE -> {}
            case DEVICE, TERMINAL, CARD_MAKER -> security.addObject().putArray(DEVICE);
            case OPERATOR -> security.addObject().putArray(OPERATOR);
            case CARDHOLDER -> {
                ObjectNode both = security.addObject();
                both.putArray(DEVICE);
                both.putArray(SESSION);
            }
        }
    }

    private void securitySchemes(ObjectNode schemes) {
        scheme(schemes.putObject(DEVICE), Headers.AUTHORIZATION, words.text("signature"));
        scheme(schemes.putObject(SESSION), Headers.SESSION, words.text("session"));
        scheme(schemes.putObject(OPERATOR), Headers.AUTHORIZATION, words.text("operator"));
    }

    private static void scheme(ObjectNode scheme, String header, String description) {
        scheme.put("type", "apiKey")
                .put("in", "header")
                .put("name", header)
                .put("description", description);
    }

    private static ObjectNode content(ObjectNode of, String mediaType) {
        return of.putObject("content").putObject(mediaType);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
