package campus.onecard.domain.desk;

import java.util.List;

/**
 * What waits for a second person.
 *
 * @param open the oldest first, at most 500
 */
public record Proposals(List<Proposal> open) {

    public Proposals {
        open = List.copyOf(open);
    }
}
