package campus.onecard.kiosk.shots;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.Unread;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.messages.MessagesStep;
import campus.onecard.kiosk.messages.Reading;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people are told: on the home screen, as a list, and one by one. */
final class SampleMessages {

    private static final Message FOUND =
            message(9, MessageKind.CARD_FOUND, "3 号机 · 学生一食堂二楼", false);
    private static final Message OPEN = message(8, MessageKind.TRANSFER_UNANSWERED, "5000", false);
    private static final Message LIMITS =
            message(7, MessageKind.LIMITS_CHANGED, "2000 5000 3000 8000", false);
    private static final Message REFUND = message(6, MessageKind.REFUNDED, "850", false);
    private static final Message PIN = message(5, MessageKind.PAYMENT_PASSWORD_CHANGED, "", true);
    private static final Message FEE = message(4, MessageKind.FEE_UNANSWERED, "12000", true);
    private static final Message LESS = message(3, MessageKind.ADJUSTED, "-1250 X", true);

    private SampleMessages() {}

    static List<Sample> all() {
        MessagesStep.Browsing list = list(5, List.of(FOUND, OPEN, LIMITS, REFUND, PIN), "5");
        return List.of(
                home("home-message", new Unread(1, 0), SampleMachine.WORKING),
                home("home-messages-important", new Unread(12, 2), SampleMachine.WORKING),
                home("home-bank-silent", Unread.NONE, SampleMachine.SILENT),
                Sample.of("messages", list),
                Sample.of("messages-read", list(0, List.of(PIN, FEE, LESS), null)),
                Sample.of("messages-loading", browsing(new Fetched.Waiting<>(1))),
                Sample.of("messages-failed", browsing(new Fetched.Failed<>(Trouble.AWAY))),
                Sample.of("messages-empty", list(0, List.of(), null)),
                Sample.of("message-found", new MessagesStep.Detail(list, FOUND)),
                Sample.of("message-transfer-open", new MessagesStep.Detail(list, OPEN)),
                Sample.of("message-fee-open", new MessagesStep.Detail(list, FEE)),
                Sample.of("message-limits", new MessagesStep.Detail(list, LIMITS)),
                Sample.of("message-password", new MessagesStep.Detail(list, PIN)));
    }

    private static Sample home(String name, Unread unread, Station station) {
        Step home =
                new Step.Home(
                        Samples.VISIT,
                        new Fetched.Here<>(SampleStatement.ORDINARY.waiting(unread)));
        return new Sample(name, home, station, false);
    }

    private static MessagesStep.Browsing list(
            int unread, List<Message> messages, @Nullable String next) {
        return new MessagesStep.Browsing(
                Samples.VISIT,
                new Reading(Optional.of(new Unread(unread, unread / 2)), 9, Optional.empty()),
                List.of(),
                "",
                new Fetched.Here<>(new MessagePage(messages, next)));
    }

    private static MessagesStep.Browsing browsing(Fetched<MessagePage> page) {
        return new MessagesStep.Browsing(
                Samples.VISIT,
                new Reading(Optional.empty(), 0, Optional.empty()),
                List.of(),
                "",
                page);
    }

    private static Message message(int number, MessageKind kind, String detail, boolean read) {
        return new Message(
                new UUID(0x0192_f3a1_7b2c_7d4eL, 0x8a00_0000_0000_0000L + number).toString(),
                kind,
                detail,
                SampleMachine.NOW.minus(Duration.ofHours(7L * (10 - number))),
                "电费（学生三舍）",
                number,
                read);
    }
}
