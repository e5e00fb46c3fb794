package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Problem;

/** Words for the problems of RFC 9457. */
final class Problems {

    private Problems() {}

    static Problem of(ErrorCode code, String detail, String requestId) {
        return new Problem(
                code.urn(),
                title(code),
                code.status(),
                detail,
                code.shortCode(),
                requestId,
                code.retryable());
    }

    /** The code that tells best what a bare HTTP status says. */
    static ErrorCode codeOf(int status) {
        return switch (status) {
            case 401 -> ErrorCode.NOT_ENROLLED;
            case 403 -> ErrorCode.NOT_ALLOWED;
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 413 -> ErrorCode.TOO_LARGE;
            case 415 -> ErrorCode.UNSUPPORTED_TYPE;
            case 429 -> ErrorCode.TOO_MANY_REQUESTS;
            case 501, 505 -> ErrorCode.MALFORMED_REQUEST;
            case 503 -> ErrorCode.BUSY;
            default -> status >= 500 ? ErrorCode.INTERNAL : ErrorCode.MALFORMED_REQUEST;
        };
    }

    static String advice(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND -> "There is nothing here. See /openapi.json for what there is.";
            case METHOD_NOT_ALLOWED -> "See /openapi.json for the methods of this path.";
            case BUSY -> "The server is stopping or overloaded. Try again in a moment.";
            case STANDBY -> "Another server serves; nothing was done here. Ask that one.";
            case INTERNAL ->
                    "The fault is the server's. Give the help desk the request id; a command may"
                            + " have been carried out: ask by its id.";
            default -> "Send a request as /openapi.json describes it.";
        };
    }

    static String title(ErrorCode code) {
        return switch (code) {
            case MALFORMED_REQUEST -> "The request cannot be read.";
            case INVALID_FIELD -> "Something in the request is not acceptable.";
            case NOT_ENROLLED -> "The server does not know this machine.";
            case CLOCK_WRONG -> "The machine's clock is wrong.";
            case SECRET_UNREADABLE -> "The sealed password cannot be opened.";
            case PASSWORD_CHANGE_FIRST -> "The initial password must be changed first.";
            case NONCE_REFUSED -> "The card must prove itself anew.";
            case DOCUMENT_AGAIN -> "The ID card must be shown again.";
            case DEVICE_DISABLED -> "This machine was shut out.";
            case SESSION_ENDED -> "The visit is over.";
            case NOT_ALLOWED -> "This is not for this caller.";
            case ENROLMENT_REFUSED -> "The one-time code is wrong, used or too old.";
            case NOT_FOUND -> "There is no such thing.";
            case METHOD_NOT_ALLOWED -> "This path does not know that method.";
            case ID_REUSED -> "The id was used for something else.";
            case TOO_LARGE -> "The request is too large.";
            case UNSUPPORTED_TYPE -> "The body has the wrong type.";
            case TOO_MANY_REQUESTS -> "Too many requests.";
            case INTERNAL -> "The server made a mistake.";
            case BUSY -> "The server is busy.";
            case OUTCOME_UNKNOWN -> "The outcome is not known yet.";
            case STANDBY -> "This server stands by.";
        };
    }
}
