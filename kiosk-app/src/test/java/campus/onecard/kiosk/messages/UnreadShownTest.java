package campus.onecard.kiosk.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.Unread;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.Screens;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.testkit.FxKit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many messages wait, as people read and hear it. */
@ExtendWith(FxKit.class)
class UnreadShownTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2018-09-12T04:26:00Z"), CampusTime.ZONE);
    private static final Visit VISIT = new Visit("token", "张**", Optional.empty());
    private static final MessagePage PAGE =
            new MessagePage(
                    List.of(
                            MessagesVocabulary.SECURITY,
                            MessagesVocabulary.ARRIVED,
                            MessagesVocabulary.OLD),
                    null);

    private static List<Labeled> shown(Step step) {
        Station station = Station.starting(LocalDate.of(2018, 9, 12));
        Look look = Look.STANDARD.in(Texts.CHINESE);
        return FxKit.on(
                () -> in(Screens.of(step, Setting.of(look, station, CLOCK, _ -> {}))).toList());
    }

    private static Stream<Labeled> in(Node node) {
        Stream<Labeled> deeper =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(UnreadShownTest::in)
                        : Stream.empty();
        return node instanceof Labeled words ? Stream.concat(Stream.of(words), deeper) : deeper;
    }

    private static Button atHome(Unread unread) {
        Overview overview =
                new Overview(
                        "张**",
                        "****0001",
                        Money.ofYuan(20),
                        Money.ZERO,
                        SingleLimit.DEFAULT,
                        DailyLimit.DEFAULT,
                        CardStatus.ACTIVE);
        Step home = new Step.Home(VISIT, new Fetched.Here<>(overview.waiting(unread)));
        return (Button)
                shown(home).stream()
                        .filter(words -> "messages".equals(words.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Labeled> list(Unread unread) {
        Reading reading = Reading.beginning(Optional.of(unread)).listed(9);
        return shown(
                new MessagesStep.Browsing(VISIT, reading, List.of(), "", new Fetched.Here<>(PAGE)));
    }

    private static List<String> words(Unread unread) {
        return list(unread).stream().map(Labeled::getText).toList();
    }

    @Test
    void W_04_home_says_how_many_wait_and_names_the_important_ones_first() {
        assertEquals("消息", atHome(Unread.NONE).getText());
        assertEquals("3 条新消息", atHome(new Unread(3, 0)).getText());
        assertEquals("2 条重要消息", atHome(new Unread(5, 2)).getText());
        assertEquals("消息，5 条没看，其中 2 条重要", atHome(new Unread(5, 2)).getAccessibleText());
    }

    @Test
    void W_04_the_list_says_how_many_are_unread_and_offers_to_be_done_with_them() {
        List<String> some = words(new Unread(9, 4));
        assertTrue(some.contains("9 条没看"), some.toString());
        assertTrue(some.contains("全部标为看过"));
        List<String> none = words(Unread.NONE);
        assertTrue(none.contains("都看过了"), none.toString());
        assertFalse(none.contains("全部标为看过"));
    }

    @Test
    void W_04_an_unread_message_says_so_in_a_word_and_a_read_one_does_not() {
        List<String> rows =
                list(new Unread(2, 1)).stream()
                        .filter(words -> words.getStyleClass().contains("message"))
                        .map(Node::getAccessibleText)
                        .toList();
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).startsWith("重要, "), rows.get(0));
        assertTrue(rows.get(1).startsWith("新, "), rows.get(1));
        assertTrue(rows.get(2).startsWith("缴费"), rows.get(2));
    }
}
