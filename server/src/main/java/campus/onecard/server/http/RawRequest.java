package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;

import jakarta.servlet.http.HttpServletRequest;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Optional;

/** A request as it came over the wire, nothing decoded. Its body is read when first asked for. */
final class RawRequest {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_ROSTER_BYTES = 4 << 20;

    private final Route<?, ?> route;
    private final HttpServletRequest wire;
    private Optional<byte[]> body = Optional.empty();

    RawRequest(Route<?, ?> route, HttpServletRequest wire) {
        this.route = route;
        this.wire = wire;
    }

    Route<?, ?> route() {
        return route;
    }

    String method() {
        return wire.getMethod();
    }

    /** Path and query, still encoded. */
    String target() {
        String query = wire.getQueryString();
        return query == null ? wire.getRequestURI() : wire.getRequestURI() + "?" + query;
    }

    /** Still encoded; empty when there is none. */
    String query() {
        String query = wire.getQueryString();
        return query == null ? "" : query;
    }

    /** Empty when it is missing. */
    String header(String name) {
        String value = wire.getHeader(name);
        return value == null ? "" : value;
    }

    String address() {
        return wire.getRemoteAddr();
    }

    /** Over loopback, or from one of this machine's own addresses to itself. */
    boolean isFromThisMachine() {
        return InetAddress.ofLiteral(address()).isLoopbackAddress()
                || address().equals(wire.getLocalAddr());
    }

    /**
     * @throws ProblemException TOO_LARGE beyond the route's limit, MALFORMED_REQUEST when the body
     *     breaks off
     */
    byte[] body() {
        if (body.isEmpty()) {
            body = Optional.of(read(route.equals(Routes.ROSTER) ? MOST_ROSTER_BYTES : MOST_BYTES));
        }
        return body.get();
    }

    private byte[] read(int most) {
        if (wire.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        try (InputStream in = wire.getInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(
                    ErrorCode.MALFORMED_REQUEST, "The body broke off. Send the whole request.");
        }
    }

    private static ProblemException tooLarge(int most) {
        return new ProblemException(
                ErrorCode.TOO_LARGE, "The body may have up to " + most + " bytes. Send less.");
    }
}
