package campus.onecard.server.config;

import java.util.Optional;

/**
 * Which systems of other houses this server works with.
 *
 * @param bank empty where there is no bank transfer
 */
public record OutsideSettings(Optional<BankSettings> bank) {

    /** As it is when nobody sets anything. */
    public static final OutsideSettings NONE = new OutsideSettings(Optional.empty());
}
