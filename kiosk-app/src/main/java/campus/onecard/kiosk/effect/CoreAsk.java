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

/** The questions of sign-in, of the forced change and of the statement. */
sealed interface CoreAsk extends Ask {

    Logger LOG = LoggerFactory.getLogger(CoreAsk.class);

    record CheckCard(long attempt, CardSerial card) implements CoreAsk {
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

    record TrySignIn(long attempt, Who who, Password password) implements CoreAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.SignInAnswered(attempt, campus.signIn(who, password));
        }
    }

    record SaveChange(
            long attempt, Visit visit, PasswordKind kind, Password current, Password wanted)
            implements CoreAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            UUID id = idOf.apply(attempt);
            return new Event.ChangeAnswered(
                    attempt, campus.change(visit, id, kind, current, wanted));
        }
    }

    record GetOverview(long attempt, Visit visit) implements CoreAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.OverviewCame(attempt, campus.overview(visit));
        }
    }

    record GetClaims(long attempt, Visit visit) implements CoreAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.ClaimsCame(attempt, campus.claims(visit));
        }
    }

    record GetPage(long attempt, Visit visit, Filter filter, @Nullable String after)
            implements CoreAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.PageCame(attempt, campus.movements(visit, filter, after));
        }
    }

    record GetMonth(long attempt, Visit visit, YearMonth month) implements CoreAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.MonthCame(attempt, campus.month(visit, month));
        }
    }

    /** Goes on after the screen has already forgotten the person. */
    record EndVisit(long attempt, Visit visit) implements CoreAsk {
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
