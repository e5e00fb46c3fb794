package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One request, already admitted: the role its route asks for was checked.
 *
 * @param requestId finds it in the log
 * @param machine null on routes that need no device
 * @param visit null unless a cardholder is signed in
 * @param path the parameters of the path
 * @param query the query parameters that were given, only those the route knows
 */
public record Call(
        String requestId,
        @Nullable Machine machine,
        @Nullable Visit visit,
        Map<String, String> path,
        Map<String, String> query) {

    /** The id of the device that asks. */
    public String device() {
        return enrolled().id();
    }

    /** The device that asks. */
    public Machine enrolled() {
        if (machine == null) {
            throw new ProblemException(
                    ErrorCode.NOT_ENROLLED, "This route needs an enrolled device.");
        }
        return machine;
    }

    /** The visit of the cardholder who asks. */
    public Visit cardholder() {
        if (visit == null) {
            throw new ProblemException(ErrorCode.SESSION_ENDED, "Sign in again.");
        }
        return visit;
    }

    /**
     * A parameter of the path that is an id.
     *
     * @throws ProblemException NOT_FOUND when it is none
     */
    public UUID id(String name) {
        try {
            return UUID.fromString(path.getOrDefault(name, ""));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "The address needs an id, a UUID.");
        }
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }
}
