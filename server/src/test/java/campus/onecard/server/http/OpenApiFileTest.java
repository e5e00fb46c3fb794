package campus.onecard.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.api.Role;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.device.DeviceSignature;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The API document is complete for terminals, and the file in docs is what the server says. */
class OpenApiFileTest {

    private static final Path FILE = Path.of("..", "docs", "openapi.json");
    private static final String REF = "#/components/schemas/";

    private final ObjectNode document = new OpenApi().document("0.1.0");

    /** To write the file anew: the same command with {@code -Dopenapi=write}. */
    @Test
    void the_file_in_docs_is_what_the_server_says() throws Exception {
        String text = document.toPrettyString() + "\n";
        if ("write".equals(System.getProperty("openapi"))) {
            Files.writeString(FILE, text);
        }
        assertEquals(
                Files.readString(FILE),
                text,
                "docs/openapi.json is old. Write it anew: mvn -pl server -am test"
                        + " -Dtest=OpenApiFileTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dopenapi=write");
    }

    @Test
    void every_field_and_constant_a_terminal_meets_is_explained() {
        Set<String> schemas = new TreeSet<>();
        for (Route<?, ?> route : Routes.ALL) {
            if (route.role() == Role.TERMINAL) {
                collect(operation(route), schemas);
            }
        }
        assertTrue(schemas.contains("PaymentOutcome.Declined"), schemas::toString);
        List<String> unexplained = new ArrayList<>();
        for (String name : schemas) {
            JsonNode schema = document.at("/components/schemas").path(name);
            explained(schema, name, unexplained);
            schema.path("properties")
                    .properties()
                    .forEach(p -> explained(p.getValue(), name + "." + p.getKey(), unexplained));
            schema.path("enum")
                    .forEach(
                            constant -> {
                                String word = constant.stringValue();
                                if (!schema.path("description").asString().contains(word + ":")) {
                                    unexplained.add(name + "." + word);
                                }
                            });
        }
        assertEquals(List.of(), unexplained, "give it words in api.properties");
    }

    @Test
    void every_terminal_route_names_its_problem_codes_and_shows_an_example() {
        for (Route<?, ?> route : Routes.ALL) {
            if (route.role() == Role.TERMINAL) {
                JsonNode operation = operation(route);
                route.errors()
                        .forEach(
                                code ->
                                        assertTrue(
                                                operation
                                                        .at("/responses/" + code.status())
                                                        .path("description")
                                                        .asString()
                                                        .contains(code.shortCode()),
                                                route.name()));
                assertTrue(
                        operation.at("/responses/200/content/application~1json").has("examples"),
                        route.name());
            }
        }
    }

    @Test
    void a_signature_made_from_the_words_of_the_document_is_ours() throws Exception {
        byte[] key = new byte[32];
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        Instant at = Instant.parse("2026-11-23T04:00:00Z");
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String lines = "POST\n/v1/payments\n" + at.toEpochMilli() + "\n" + hash;
        String signature =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(lines.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "OneCard device=d1,created=" + at.toEpochMilli() + ",signature=" + signature,
                DeviceSignature.sign("d1", key, at, "POST", "/v1/payments", body).header());
    }

    private JsonNode operation(Route<?, ?> route) {
        String method = route.method().name().toLowerCase(java.util.Locale.ROOT);
        return document.path("paths").path(route.path()).path(method);
    }

    private void collect(JsonNode node, Set<String> schemas) {
        for (JsonNode reference : node.findValues("$ref")) {
            String name = reference.stringValue().substring(REF.length());
            if (schemas.add(name)) {
                collect(document.at("/components/schemas").path(name), schemas);
            }
        }
    }

    private static void explained(JsonNode schema, String name, List<String> unexplained) {
        if (schema.path("description").asString("").isBlank()) {
            unexplained.add(name);
        }
    }
}
