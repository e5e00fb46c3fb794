package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Headers;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.device.DeviceSignature;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** Decides whether the one who asks is what the route demands. */
public final class Callers {

    private static final String UNSIGNED =
            "This machine is not enrolled. Ask the operator for a one-time code.";

    /** What is open to a visit whose passwords are not all changed yet. */
    private static final Set<Route<?, ?>> BEFORE_THE_CHANGE =
            Set.of(Routes.CHANGE_PASSWORD, Routes.SIGN_OUT);

    private final DeviceGate devices;
    private final Visits visits;
    private final byte[] operatorKey;

    /**
     * @param operatorKey not blank; worth something on this machine only
     */
    public Callers(DeviceGate devices, Visits visits, String operatorKey) {
        if (operatorKey.isBlank()) {
            throw new IllegalArgumentException("the operator key is empty; delete its file");
        }
        this.devices = devices;
        this.visits = visits;
        this.operatorKey = operatorKey.getBytes(StandardCharsets.UTF_8);
    }

    /** Who asks, as far as the route wants to know. */
    record Caller(@Nullable Machine machine, @Nullable Visit visit) {
        static final Caller ANYONE = new Caller(null, null);
    }

    /**
     * @throws ProblemException when the caller is less than the route demands
     */
    Caller admit(RawRequest request) {
        return switch (request.route().role()) {
            case ANYONE -> Caller.ANYONE;
            case OPERATOR -> operator(request);
            case DEVICE -> new Caller(device(request), null);
            case TERMINAL -> terminal(request);
            case CARD_MAKER -> maker(request);
            case CARDHOLDER -> cardholder(request);
        };
    }

    private Caller operator(RawRequest request) {
        String given = request.header(Headers.AUTHORIZATION);
        byte[] expected = operatorKey;
        byte[] key =
                given.startsWith(Headers.OPERATOR_SCHEME)
                        ? given.substring(Headers.OPERATOR_SCHEME.length())
                                .getBytes(StandardCharsets.UTF_8)
                        : new byte[0];
        if (!request.isFromThisMachine() || !MessageDigest.isEqual(expected, key)) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED,
                    "Only the operator, on the server's own machine, may do this.");
        }
        return Caller.ANYONE;
    }

    private Caller terminal(RawRequest request) {
        Machine machine = device(request);
        if (!machine.isTerminal()) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED,
                    "Only a terminal may do this. Enrol this machine as one, with its outlet.");
        }
        return new Caller(machine, null);
    }

    private Caller maker(RawRequest request) {
        Machine machine = device(request);
        if (!machine.mayMakeCards()) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED,
                    "Only a desk or a reissue machine may make cards. Enrol this machine as one.");
        }
        return new Caller(machine, null);
    }

    private Machine device(RawRequest request) {
        DeviceSignature signature =
                DeviceSignature.parse(request.header(Headers.AUTHORIZATION))
                        .orElseThrow(() -> new ProblemException(ErrorCode.NOT_ENROLLED, UNSIGNED));
        return devices.admit(signature, request.method(), request.target(), request.body());
    }

    private Caller cardholder(RawRequest request) {
        Machine machine = device(request);
        Visit visit =
                visits.find(request.header(Headers.SESSION), machine.id())
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ErrorCode.SESSION_ENDED,
                                                "Nobody is signed in any more. Sign in again."));
        if (visit.changeFirst() && !BEFORE_THE_CHANGE.contains(request.route())) {
            throw new ProblemException(
                    ErrorCode.PASSWORD_CHANGE_FIRST,
                    "Change every password that is still the initial one, then ask again.");
        }
        return new Caller(machine, visit);
    }
}
