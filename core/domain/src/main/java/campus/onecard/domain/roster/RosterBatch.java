package campus.onecard.domain.roster;

import campus.onecard.domain.id.Repeatable;

import java.util.List;

/**
 * Some people to open accounts for; each stands or falls alone.
 *
 * @param entries 1 to 500
 */
public record RosterBatch(List<RosterEntry> entries) implements Repeatable {

    public static final int MOST = 500;

    public RosterBatch {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > MOST) {
            throw new IllegalArgumentException("a batch has 1 to 500 entries");
        }
    }
}
