package campus.onecard.client;

import campus.onecard.domain.api.Route;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Path and query of a request, encoded once: the same text is signed and sent. */
final class Target {

    private Target() {}

    /**
     * @throws IllegalArgumentException when a parameter of the path is missing or the route does
     *     not know one of the query
     */
    static String of(Route<?, ?> route, Map<String, String> path, Map<String, String> query) {
        String target = route.path();
        for (Map.Entry<String, String> part : path.entrySet()) {
            target = target.replace("{" + part.getKey() + "}", encode(part.getValue()));
        }
        if (target.contains("{") || !route.query().containsAll(query.keySet())) {
            throw new IllegalArgumentException("wrong parameters for " + route.name());
        }
        String text =
                query.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
        return text.isEmpty() ? target : target + "?" + text;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
