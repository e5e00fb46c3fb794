package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.device.DeviceKind;

import org.jspecify.annotations.Nullable;

/**
 * An enrolled device that asks, as far as its requests need it.
 *
 * @param outlet what a terminal takes money for; null for every other kind
 */
public record Machine(String id, DeviceKind kind, @Nullable Integer outlet) {

    /** A machine that takes no money for an outlet. */
    public Machine(String id, DeviceKind kind) {
        this(id, kind, null);
    }

    boolean mayMakeCards() {
        return kind == DeviceKind.COUNTER || kind == DeviceKind.REISSUE_MACHINE;
    }

    boolean isTerminal() {
        return kind == DeviceKind.TERMINAL;
    }

    /**
     * The outlet of a terminal.
     *
     * @throws ProblemException NOT_ALLOWED when it has none
     */
    public int requiredOutlet() {
        if (outlet == null) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED,
                    "This terminal belongs to no outlet. Enrol it anew with one.");
        }
        return outlet;
    }

    /** As postings name it: the id without dashes, up to 32 characters. */
    public String terminal() {
        String plain = id.replace("-", "");
        return plain.length() > 32 ? plain.substring(0, 32) : plain;
    }
}
