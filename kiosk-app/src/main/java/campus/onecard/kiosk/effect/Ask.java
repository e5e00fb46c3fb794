package campus.onecard.kiosk.effect;

import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Filter;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.YearMonth;
import java.util.UUID;
import java.util.function.LongFunction;

/** A question that a step has open with the server. */
sealed interface Ask {

    Logger LOG = LoggerFactory.getLogger(Ask.class);

    /** Its number, which the answer carries too. */
    long attempt();

    /**
     * Puts the question and waits.
     *
     * @param idOf the id under which the server knows an attempt that changes something
     */
    Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException;

    /** Whether it goes on when the step is left. */
    default boolean outlivesStep() {
        return false;
    }

    record CheckCard(long attempt, CardSerial card) implements Ask {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            try {
                return new Event.CardChecked(attempt, campus.tap(card));
            } catch (CardNotThere e) {
                LOG.info("a card was not read: {}", e.getMessage(), e.getCause());
                return new Event.CardNotRead(attempt);
            }
        }
    }

    record TrySignIn(long attempt, Who who, Password password) implements Ask {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.SignInAnswered(attempt, campus.signIn(who, password));
        }
    }

    record SaveChange(
            long attempt, Visit visit, PasswordKind kind, Password current, Password wanted)
            implements Ask {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            UUID id = idOf.apply(attempt);
            return new Event.ChangeAnswered(
                    attempt, campus.change(visit, id, kind, current, wanted));
        }
    }

    record GetOverview(long attempt, Visit visit) implements Ask {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.OverviewCame(attempt, campus.overview(visit));
        }
    }

    record GetPage(long attempt, Visit visit, Filter filter, @Nullable String after)
            implements Ask {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.PageCame(attempt, campus.movements(visit, filter, after));
        }
    }

    record GetMonth(long attempt, Visit visit, YearMonth month) implements Ask {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.MonthCame(attempt, campus.month(visit, month));
        }
    }

    /** Goes on after the screen has already forgotten the person. */
    record EndVisit(long attempt, Visit visit) implements Ask {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            campus.signOut(visit);
            return new Event.SignedOut(attempt);
        }

        @Override
        public boolean outlivesStep() {
            return true;
        }
    }
}
