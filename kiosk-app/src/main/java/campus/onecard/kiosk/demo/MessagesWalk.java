package campus.onecard.kiosk.demo;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.Unread;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.messages.MessagesStep;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads one of the messages that wait, and then all of them (W-04). */
final class MessagesWalk {

    private final Hands hands;
    private final Album album;

    MessagesWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /**
     * Begins on the home screen of somebody with unread messages, and ends there with fewer.
     *
     * @throws Hands.NotThere when what was read still counts as unread, in the list or at home
     */
    void walk() {
        int waiting = home(unread -> !unread.isNone());
        album.inBothLanguages("home-messages");
        hands.press("messages");
        MessagesStep.Browsing list =
                hands.until(MessagesStep.Browsing.class, at -> !unread(at).isEmpty());
        album.inBothLanguages("messages");
        album.under("contrast", "messages");
        album.under("text", "messages");
        Message first = unread(list).getFirst();
        hands.pressOneOf("#messages .message", messages(list).indexOf(first));
        hands.until(MessagesStep.Detail.class, at -> at.message().equals(first));
        album.inBothLanguages("message");
        hands.press("back");
        hands.until(MessagesStep.Browsing.class, at -> !unread(at).contains(first));
        album.picture("messages-one-read");
        hands.press("all-read");
        hands.until(MessagesStep.Browsing.class, at -> unread(at).isEmpty());
        album.inBothLanguages("messages-all-read");
        hands.press("back");
        // What arrived meanwhile waits for the next time.
        home(unread -> unread.messages() < waiting);
    }

    /** The home screen, once the server has said how many wait. */
    private int home(Predicate<Unread> so) {
        Step.Home home = hands.until(Step.Home.class, at -> waiting(at).filter(so).isPresent());
        return waiting(home).orElseThrow().messages();
    }

    private static Optional<Unread> waiting(Step.Home home) {
        return home.overview().here().map(Overview::unread);
    }

    private static List<Message> messages(MessagesStep.Browsing at) {
        return at.page().here().map(MessagePage::messages).orElse(List.of());
    }

    private static List<Message> unread(MessagesStep.Browsing at) {
        return messages(at).stream().filter(message -> !message.read()).toList();
    }
}
