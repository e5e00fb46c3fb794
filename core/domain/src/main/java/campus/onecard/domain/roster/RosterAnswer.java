package campus.onecard.domain.roster;

import java.util.List;

/** What became of a batch, one result an entry in the same order. */
public record RosterAnswer(List<Result> results) {

    public RosterAnswer {
        results = List.copyOf(results);
    }

    /** What became of one entry. */
    public enum Result {
        /** The account is open, with its opening balance. */
        IMPORTED,
        /** It was there already with the same facts. */
        UNCHANGED,
        /** The number is taken by an account with other facts; nothing was changed. */
        CONFLICT
    }
}
