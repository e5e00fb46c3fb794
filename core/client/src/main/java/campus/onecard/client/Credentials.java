package campus.onecard.client;

import campus.onecard.domain.api.Headers;
import campus.onecard.domain.device.DeviceSignature;
import campus.onecard.domain.password.SecretSeal;

import java.time.Instant;
import java.util.Map;

/** As whom a call is made. */
public sealed interface Credentials {

    /**
     * The headers that prove it.
     *
     * @param target path and query as sent
     * @param body empty when there is none
     */
    Map<String, String> headers(Instant now, String method, String target, byte[] body);

    /**
     * Closes secrets so that only the server opens them.
     *
     * @throws IllegalStateException when this is no enrolled machine
     */
    default SecretSeal sealing() {
        return switch (this) {
            case Device(DeviceIdentity identity) -> SecretSeal.of(identity.key());
            case Visit(DeviceIdentity identity, String _) -> SecretSeal.of(identity.key());
            case Nobody _, Operator _ ->
                    throw new IllegalStateException("only an enrolled machine takes passwords");
        };
    }

    /** As nobody in particular: health, enrolment. */
    record Nobody() implements Credentials {
        @Override
        public Map<String, String> headers(Instant now, String method, String target, byte[] body) {
            return Map.of();
        }
    }

    /** As an enrolled machine. */
    record Device(DeviceIdentity identity) implements Credentials {
        @Override
        public Map<String, String> headers(Instant now, String method, String target, byte[] body) {
            DeviceSignature signature =
                    DeviceSignature.sign(
                            identity.deviceId(), identity.key(), now, method, target, body);
            return Map.of(Headers.AUTHORIZATION, signature.header());
        }
    }

    /**
     * As an enrolled machine on which a cardholder has signed in.
     *
     * @param session as sign-in gave it
     */
    record Visit(DeviceIdentity identity, String session) implements Credentials {
        @Override
        public Map<String, String> headers(Instant now, String method, String target, byte[] body) {
            DeviceSignature signature =
                    DeviceSignature.sign(
                            identity.deviceId(), identity.key(), now, method, target, body);
            return Map.of(Headers.AUTHORIZATION, signature.header(), Headers.SESSION, session);
        }

        @Override
        public String toString() {
            return "Visit[" + identity.deviceId() + "]";
        }
    }

    /** As the operator, on the server's own machine. */
    record Operator(String key) implements Credentials {
        @Override
        public Map<String, String> headers(Instant now, String method, String target, byte[] body) {
            return Map.of(Headers.AUTHORIZATION, Headers.OPERATOR_SCHEME + key);
        }

        @Override
        public String toString() {
            return "Operator[******]";
        }
    }
}
