package campus.onecard.server.http;

import campus.onecard.domain.api.Json;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API's description, derived from the route table (OpenAPI 3.1). */
final class OpenApi {

    static final String PATH = "/openapi.json";

    private final JsonMapper json = Json.strict();

    ObjectNode document(String version) {
        ObjectNode document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "OneCard").put("version", version);
        return document;
    }
}
