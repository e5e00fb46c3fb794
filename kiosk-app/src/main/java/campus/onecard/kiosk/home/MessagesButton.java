package campus.onecard.kiosk.home;

import campus.onecard.domain.message.Unread;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;

import javafx.scene.control.Button;

/**
 * The way to the messages, with how many wait. While an important one does, it is the one filled
 * button of the screen and says so.
 */
final class MessagesButton {

    private MessagesButton() {}

    static Button of(Step.Home step, Setting at) {
        Unread unread = step.overview().here().map(Overview::unread).orElse(Unread.NONE);
        Texts texts = at.texts();
        Runnable press = () -> at.tell().accept(new Event.WantMessages());
        String words = words(unread, texts);
        Button button =
                unread.important() > 0
                        ? Buttons.primary(words, press)
                        : Buttons.outlined(words, press);
        button.setAccessibleText(
                unread.isNone()
                        ? words
                        : texts.get("home.messages.spoken", unread.messages(), unread.important()));
        return Setting.named("messages", Buttons.with(Icon.MESSAGE, button));
    }

    private static String words(Unread unread, Texts texts) {
        if (unread.isNone()) {
            return texts.get("home.messages");
        }
        return unread.important() > 0
                ? texts.get("home.messages.important", unread.important())
                : texts.get("home.messages.new", unread.messages());
    }
}
