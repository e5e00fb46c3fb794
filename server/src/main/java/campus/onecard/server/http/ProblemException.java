package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;

import java.time.Duration;

/** Something the caller must be told as a problem (RFC 9457). The detail holds no personal data. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final ErrorCode code;
    private final Duration retryAfter;

    /**
     * @param detail what to do, one or two sentences, without personal data
     */
    public ProblemException(ErrorCode code, String detail) {
        this(code, detail, SOON);
    }

    /**
     * @param detail what to do, one or two sentences, without personal data
     * @param retryAfter when trying again makes sense; told only where the code is retryable
     */
    public ProblemException(ErrorCode code, String detail, Duration retryAfter) {
        super(detail);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    public ErrorCode code() {
        return code;
    }

    /** When trying again makes sense. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** What to do; never null, unlike any message. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
