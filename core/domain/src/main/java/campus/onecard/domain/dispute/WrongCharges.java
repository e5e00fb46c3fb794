package campus.onecard.domain.dispute;

import java.util.List;

/**
 * Reported payments that nobody has settled yet.
 *
 * @param open the oldest reports first, a thousand at most
 */
public record WrongCharges(List<WrongCharge> open) {

    public WrongCharges {
        open = List.copyOf(open);
    }
}
