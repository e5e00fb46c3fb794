package campus.onecard.kiosk.notices;

import campus.onecard.domain.found.FoundNotice;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.List;
import java.util.Optional;

/** Reading the notices of found cards, signed in or not. */
public sealed interface NoticesStep extends Step.Errand {

    /** Where it begins: all of them, newest first. */
    static NoticesStep open(Optional<Visit> visit, Turn turn) {
        return Browsing.first(visit, Search.ALL, turn);
    }

    @Override
    default Step next(Turn turn) {
        return NoticesMoves.next(this, turn);
    }

    /**
     * A page of them.
     *
     * @param before the cursors of the pages before this one
     */
    record Browsing(
            Optional<Visit> visit, Search search, List<String> before, Fetched<NoticePage> page)
            implements NoticesStep {

        public Browsing {
            before = List.copyOf(before);
        }

        static Browsing first(Optional<Visit> visit, Search search, Turn turn) {
            return new Browsing(
                    visit, search, List.of(), new Fetched.Waiting<>(turn.attempts().next()));
        }
    }

    /** Types the last two digits of the number. */
    record Digits(Browsing from, String input) implements NoticesStep {
        @Override
        public Optional<Visit> visit() {
            return from.visit();
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public Step untyped() {
            return new Digits(from, "");
        }
    }

    /** One notice, and what its owner does now. */
    record Detail(Browsing from, FoundNotice notice) implements NoticesStep {
        @Override
        public Optional<Visit> visit() {
            return from.visit();
        }

        @Override
        public int depth() {
            return 1;
        }
    }
}
