package campus.onecard.server.http;

import java.util.Map;

/** Headers that every response carries, so that no browser or cache does anything with it. */
final class SecurityHeaders {

    static final Map<String, String> ALL =
            Map.of(
                    "Cache-Control", "no-store",
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                    "Referrer-Policy", "no-referrer",
                    "Strict-Transport-Security", "max-age=31536000",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY");

    private SecurityHeaders() {}
}
