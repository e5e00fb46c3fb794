package campus.onecard.server.secret;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.server.secret.Tries.Answer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;

/**
 * Counts tries at numbers that have no account just as if they had one, so that the count does not
 * tell who exists. Kept in memory; the numbers not tried for longest are forgotten first.
 */
public final class StrangerTries {

    private static final int MOST_NUMBERS = 20_000;

    private final InstantSource clock;
    private final LinkedHashMap<AccountNumber, Answer> last = new LinkedHashMap<>();

    public StrangerTries(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes one, as {@link Tries} would. */
    public synchronized Answer take(AccountNumber number) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Answer answer =
                switch (last.remove(number)) {
                    case Answer.Locked locked when locked.until().isAfter(now) -> locked;
                    case Answer.Taken taken when taken.left() > 0 -> taken(taken.left() - 1, now);
                    case Answer.Taken taken when taken.lockedUntil().isAfter(now) ->
                            new Answer.Locked(taken.lockedUntil());
                    case null, default -> taken(Tries.MOST - 1, now);
                };
        last.putLast(number, answer);
        if (last.size() > MOST_NUMBERS) {
            last.pollFirstEntry();
        }
        return answer;
    }

    private static Answer taken(int left, Instant now) {
        return new Answer.Taken(left, now.plus(Tries.LOCKED));
    }
}
