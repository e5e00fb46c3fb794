package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;

/** Something the caller must be told as a problem (RFC 9457). The detail holds no personal data. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /**
     * @param detail what to do, one or two sentences, without personal data
     */
    public ProblemException(ErrorCode code, String detail) {
        super(detail);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
