package campus.onecard.kiosk.notices;

import campus.onecard.domain.found.FoundNotice;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.notices.NoticesStep.Browsing;
import campus.onecard.kiosk.notices.NoticesStep.Detail;
import campus.onecard.kiosk.notices.NoticesStep.Digits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Searching and reading notices; pure. */
final class NoticesMoves {

    /** So many digits are typed and no more. */
    static final int DIGITS = 2;

    private NoticesMoves() {}

    static Step next(NoticesStep step, Turn turn) {
        return switch (step) {
            case Browsing at -> browsing(at, turn);
            case Digits at -> digits(at, turn);
            case Detail at -> detail(at, turn);
        };
    }

    private static Step browsing(Browsing at, Turn turn) {
        return switch (turn.event()) {
            case NoticesEvent.OfUnit(String unit) ->
                    Browsing.first(at.visit(), at.search().withUnit(unit), turn);
            case NoticesEvent.Since(Optional<LocalDate> day) ->
                    Browsing.first(at.visit(), at.search().withSince(day), turn);
            case NoticesEvent.TypeDigits() -> new Digits(at, "");
            case NoticesEvent.Open(FoundNotice notice) -> new Detail(at, notice);
            case Event.Older() -> older(at, turn);
            case Event.Newer() -> newer(at, turn);
            case Event.Back() -> left(at, turn);
            default -> filled(at, turn);
        };
    }

    private static Browsing filled(Browsing at, Turn turn) {
        return switch (turn.event()) {
            case NoticesEvent.Came(long attempt, NoticePage page) ->
                    with(at, at.page().came(attempt, page));
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    with(at, at.page().failed(attempt, trouble));
            case Event.Retry() -> with(at, at.page().again(turn.attempts()));
            default -> at;
        };
    }

    private static Browsing with(Browsing at, Fetched<NoticePage> page) {
        return new Browsing(at.visit(), at.search(), at.before(), page);
    }

    private static Step older(Browsing at, Turn turn) {
        String next = at.page().here().map(NoticePage::next).orElse(null);
        if (next == null) {
            return at;
        }
        List<String> before = new ArrayList<>(at.before());
        before.add(at.search().after());
        return page(at, before, next, turn);
    }

    private static Step newer(Browsing at, Turn turn) {
        if (at.before().isEmpty()) {
            return at;
        }
        List<String> before = at.before().subList(0, at.before().size() - 1);
        return page(at, before, at.before().getLast(), turn);
    }

    private static Browsing page(Browsing at, List<String> before, String cursor, Turn turn) {
        return new Browsing(
                at.visit(),
                at.search().at(cursor),
                before,
                new Fetched.Waiting<>(turn.attempts().next()));
    }

    private static Step left(Browsing at, Turn turn) {
        return at.visit()
                .<Step>map(visit -> Step.Home.arriving(visit, turn))
                .orElseGet(() -> new Step.Attract(turn.station()));
    }

    private static Step digits(Digits at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> at.from();
            case Event.Confirm() when at.input().length() == DIGITS || at.input().isEmpty() ->
                    Browsing.first(at.visit(), at.from().search().withDigits(at.input()), turn);
            default -> new Digits(filled(at.from(), turn), edited(at.input(), turn.event()));
        };
    }

    private static String edited(String input, Event event) {
        return switch (event) {
            case Event.Typed(String digit) when digit.matches("[0-9]") && input.length() < DIGITS ->
                    input + digit;
            case Event.Erase() when !input.isEmpty() -> input.substring(0, input.length() - 1);
            case Event.Clear() -> "";
            default -> input;
        };
    }

    private static Step detail(Detail at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back(), Event.Confirm() -> at.from();
            default -> new Detail(filled(at.from(), turn), at.notice());
        };
    }
}
