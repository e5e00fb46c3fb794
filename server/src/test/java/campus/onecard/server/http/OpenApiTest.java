package campus.onecard.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

class OpenApiTest {

    private final JsonNode document = served();

    @Test
    void everyRouteIsDescribed() {
        for (Route<?, ?> route : Routes.ALL) {
            String method = route.method().name().toLowerCase(Locale.ROOT);
            JsonNode operation = document.path("paths").path(route.path()).path(method);
            assertEquals(route.name(), operation.path("operationId").asString(), route.path());
            assertEquals(route.hasRequestBody(), operation.has("requestBody"), route.name());
            assertEquals(
                    route.answer() == Void.class,
                    operation.path("responses").has("204"),
                    route.name());
            route.errors()
                    .forEach(
                            code ->
                                    assertTrue(
                                            operation
                                                    .path("responses")
                                                    .has(Integer.toString(code.status()))));
        }
    }

    @Test
    void everyReferenceResolves() {
        Set<String> references = new TreeSet<>();
        document.findValues("$ref").forEach(r -> references.add(r.asString()));
        assertTrue(references.contains("#/components/schemas/SignInOutcome"));
        for (String reference : references) {
            assertTrue(reference.startsWith("#/"), reference);
            assertFalse(
                    document.at(reference.substring(1)).isMissingNode(), "dangling " + reference);
        }
        for (JsonNode security : document.findValues("security")) {
            security.forEach(
                    one ->
                            one.propertyNames()
                                    .forEach(
                                            name ->
                                                    assertTrue(
                                                            document.at(
                                                                            "/components/securitySchemes")
                                                                    .has(name))));
        }
    }

    @Test
    void outcomesAreToldApartByTheirDiscriminator() {
        JsonNode outcome = document.at("/components/schemas/SignInOutcome");
        assertEquals("outcome", outcome.at("/discriminator/propertyName").asString());
        assertEquals(5, outcome.path("oneOf").size());
        JsonNode locked = document.at("/components/schemas/SignInOutcome.Locked");
        assertEquals("LOCKED", locked.at("/properties/outcome/const").asString());
        assertEquals("date-time", locked.at("/properties/until/format").asString());
    }

    @Test
    void theTextIsAlwaysTheSame() {
        assertEquals(
                new OpenApi().document("1").toPrettyString(),
                new OpenApi().document("1").toPrettyString());
    }

    private static JsonNode served() {
        try (OpenDoor door = new OpenDoor()) {
            Raw.Answer answer =
                    new Raw(door.address())
                            .ask("GET", "/openapi.json", new Credentials.Nobody(), new byte[0]);
            assertEquals(200, answer.status());
            return Json.lenient().readTree(answer.body());
        }
    }
}
