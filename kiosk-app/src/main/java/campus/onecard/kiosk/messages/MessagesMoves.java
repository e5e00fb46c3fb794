package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.ReadMessages;
import campus.onecard.domain.message.Unread;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.messages.MessagesStep.Browsing;
import campus.onecard.kiosk.messages.MessagesStep.Detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Leafing through messages and reading them; pure. */
final class MessagesMoves {

    private MessagesMoves() {}

    static Step next(MessagesStep step, Turn turn) {
        return switch (step) {
            case Browsing at -> browsing(at, turn);
            case Detail at -> detail(at, turn);
        };
    }

    private static Step browsing(Browsing at, Turn turn) {
        return switch (turn.event()) {
            case MessagesEvent.Open(Message message) -> opened(at, message, turn);
            case MessagesEvent.AllRead() when canReadAll(at) -> allRead(at, turn);
            case Event.Older() -> older(at, turn);
            case Event.Newer() -> newer(at, turn);
            case Event.Back() -> Step.Home.arriving(at.owner(), turn);
            default -> filled(at, turn);
        };
    }

    /** Whether there is something to read, and nothing is on its way already. */
    static boolean canReadAll(Browsing at) {
        Reading reading = at.reading();
        return reading.mayBeUnread() && reading.newest() > 0 && reading.telling().isEmpty();
    }

    private static Step detail(Detail at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back(), Event.Confirm() -> at.from();
            case Event.Choose(Tile tile) when tile == Tile.LOSS_REPORT ->
                    turn.errands().open(tile, at.visit(), turn).orElse(at);
            default -> new Detail(filled(at.from(), turn), at.message());
        };
    }

    private static Browsing filled(Browsing at, Turn turn) {
        return switch (turn.event()) {
            case MessagesEvent.Came(long attempt, MessagePage page)
                    when at.page().waitsFor(attempt) ->
                    came(at, page);
            case MessagesEvent.Marked(long attempt, Unread left)
                    when at.reading().waitsFor(attempt) ->
                    marked(at, left);
            case Event.CallFailed(long attempt, Trouble _) when at.reading().waitsFor(attempt) ->
                    with(at, at.reading().untold(), at.page());
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    with(at, at.reading(), at.page().failed(attempt, trouble));
            case Event.Retry() -> with(at, at.reading(), at.page().again(turn.attempts()));
            default -> at;
        };
    }

    private static Browsing came(Browsing at, MessagePage page) {
        long newest = page.messages().stream().mapToLong(Message::number).max().orElse(0);
        return with(at, at.reading().listed(newest), new Fetched.Here<>(page));
    }

    private static Step opened(Browsing at, Message message, Turn turn) {
        if (message.read()) {
            return new Detail(at, message);
        }
        Reading reading =
                at.reading().telling(turn.attempts().next(), ReadMessages.only(message.number()));
        return new Detail(with(at, reading, at.page()), message);
    }

    private static Browsing allRead(Browsing at, Turn turn) {
        ReadMessages all = ReadMessages.upTo(at.reading().newest());
        return with(at, at.reading().telling(turn.attempts().next(), all), at.page());
    }

    /** What the server now knows as read is shown so; before that nothing is. */
    private static Browsing marked(Browsing at, Unread left) {
        ReadMessages read = at.reading().telling().orElseThrow().read();
        Predicate<Message> isRead = m -> m.number() >= read.from() && m.number() <= read.upTo();
        Fetched<MessagePage> page =
                at.page()
                        .here()
                        .<Fetched<MessagePage>>map(p -> new Fetched.Here<>(seen(p, isRead)))
                        .orElse(at.page());
        return with(at, at.reading().told(left), page);
    }

    private static MessagePage seen(MessagePage page, Predicate<Message> isRead) {
        List<Message> messages =
                page.messages().stream().map(m -> isRead.test(m) ? m.seen() : m).toList();
        return new MessagePage(messages, page.next());
    }

    private static Browsing older(Browsing at, Turn turn) {
        Optional<String> next = at.page().here().map(MessagePage::next);
        List<String> before = new ArrayList<>(at.before());
        before.add(at.cursor());
        return next.map(cursor -> leafed(at, before, cursor, turn)).orElse(at);
    }

    private static Browsing newer(Browsing at, Turn turn) {
        if (at.before().isEmpty()) {
            return at;
        }
        List<String> before = at.before().subList(0, at.before().size() - 1);
        return leafed(at, before, at.before().getLast(), turn);
    }

    private static Browsing leafed(Browsing at, List<String> before, String cursor, Turn turn) {
        return new Browsing(
                at.owner(),
                at.reading(),
                before,
                cursor,
                new Fetched.Waiting<>(turn.attempts().next()));
    }

    private static Browsing with(Browsing at, Reading reading, Fetched<MessagePage> page) {
        return new Browsing(at.owner(), reading, at.before(), at.cursor(), page);
    }
}
