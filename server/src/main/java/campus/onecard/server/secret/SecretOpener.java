package campus.onecard.server.secret;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.password.SecretSeal;
import campus.onecard.server.http.ProblemException;

import java.util.Arrays;
import java.util.Optional;

/** Opens what devices have sealed; nothing else in the server can. */
public final class SecretOpener {

    private final DeviceKeys keys;

    public SecretOpener(DeviceKeys keys) {
        this.keys = keys;
    }

    /**
     * @param device that sent it
     * @param purpose what it must have been sealed for
     * @throws ProblemException SECRET_UNREADABLE when it does not open
     */
    public Password open(String device, SealedSecret sealed, SecretPurpose purpose) {
        return keys.keyOf(device)
                .flatMap(key -> open(key, sealed, purpose))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.SECRET_UNREADABLE,
                                        "Seal it with this machine's own key for this very request,"
                                                + " or enrol the machine anew."));
    }

    private static Optional<Password> open(byte[] key, SealedSecret sealed, SecretPurpose purpose) {
        try {
            return SecretSeal.of(key).open(sealed, purpose);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
