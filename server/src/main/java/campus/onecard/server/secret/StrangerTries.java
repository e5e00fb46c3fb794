package campus.onecard.server.secret;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.server.secret.Tries.Answer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Optional;

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
                    case Answer.Locked locked when isAfter(locked.until(), now) -> locked;
                    case Answer.Taken taken when taken.left() > 0 -> taken(taken.left() - 1, now);
                    case Answer.Taken taken when isAfter(taken.lockedUntil(), now) ->
                            new Answer.Locked(taken.lockedUntil());
                    case null, default -> taken(Tries.MOST_LOGIN - 1, now);
                };
        last.putLast(number, answer);
        if (last.size() > MOST_NUMBERS) {
            last.pollFirstEntry();
        }
        return answer;
    }

    private static Answer taken(int left, Instant now) {
        return new Answer.Taken(left, Optional.of(now.plus(Tries.LOGIN_LOCKED)));
    }

    private static boolean isAfter(Optional<Instant> until, Instant now) {
        return until.filter(u -> u.isAfter(now)).isPresent();
    }
}
