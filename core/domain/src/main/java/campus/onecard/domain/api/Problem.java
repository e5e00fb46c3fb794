package campus.onecard.domain.api;

import org.jspecify.annotations.Nullable;

/**
 * An error as the API tells it ({@code application/problem+json}, RFC 9457).
 *
 * @param type {@link ErrorCode#urn()}
 * @param title what went wrong, one sentence without personal data
 * @param status the HTTP status
 * @param detail what to do about it; null where the title says all
 * @param code {@link ErrorCode#shortCode()}
 * @param requestId finds the request in the server's log
 * @param retryable whether the same request may succeed later
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        String requestId,
        boolean retryable) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
