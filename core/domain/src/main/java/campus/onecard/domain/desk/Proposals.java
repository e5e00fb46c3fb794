package campus.onecard.domain.desk;

import java.util.List;

/**
 * What waits for a second person; and what was approved and never booked, because the server died
 * in between: approving it again books it.
 *
 * @param open the oldest first, at most 500
 */
public record Proposals(List<Proposal> open) {

    public Proposals {
        open = List.copyOf(open);
    }
}
