package campus.onecard.server.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.ReadMessages;
import campus.onecard.domain.message.Unread;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.signin.SignInHouse;
import campus.onecard.server.subsidy.ClaimSubsidy;
import campus.onecard.server.subsidy.GrantSubsidy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reading what one is told, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesOverHttpTest {

    private static final Password INITIAL = new Password("162690");
    private static final Password CHOSEN = new Password("927461");
    private static final Approval TWO = new Approval("maker", "checker");

    private SignInHouse house;
    private OneCardClient owner;
    private long account;
    private int turn;

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
        owner = house.atKiosk();
    }

    @AfterAll
    void close() throws Exception {
        house.close();
    }

    /** Somebody whose two passwords were changed: two important messages. */
    @BeforeEach
    void newcomer() {
        turn++;
        CardSerial card = new CardSerial("%016X".formatted(0xAE00 + turn));
        String number = "20180300%02d".formatted(turn);
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"), card);
        house.firstVisit(number, INITIAL, CHOSEN);
        owner = house.withCard(card, CHOSEN);
        account = house.number("SELECT id FROM account WHERE number = ?", number);
    }

    private Unread unread() {
        return owner.overview().unread();
    }

    private Unread read(ReadMessages read) {
        return Objects.requireNonNull(
                owner.call(SafetyRoutes.READ_MESSAGES, Map.of(), Map.of(), read));
    }

    private List<Message> messages() {
        return owner.messages(null, 100).messages();
    }

    /** One message that is not important. */
    private void grant() {
        UUID grant = house.id();
        house.lanes.post(new GrantSubsidy(grant, account, Money.ofYuan(20), Optional.empty(), TWO));
    }

    @Test
    void W_04_the_overview_counts_what_waits_and_what_of_it_is_important() {
        assertEquals(new Unread(2, 2), unread());
        grant();
        assertEquals(new Unread(3, 2), unread());
    }

    @Test
    void W_04_reading_one_message_leaves_the_others_waiting() {
        grant();
        Message newest = messages().getFirst();
        assertFalse(newest.read());
        assertEquals(new Unread(2, 2), read(ReadMessages.only(newest.number())));
        assertEquals(new Unread(2, 2), unread());
        assertEquals(List.of(true, false, false), messages().stream().map(Message::read).toList());
    }

    @Test
    void W_04_reading_all_up_to_one_is_answered_the_same_again_and_keeps_what_came_later() {
        long upTo = messages().getFirst().number();
        grant();
        assertEquals(new Unread(1, 0), read(ReadMessages.upTo(upTo)));
        assertEquals(new Unread(1, 0), read(ReadMessages.upTo(upTo)));
        long first = house.number("SELECT MAX(read_at) FROM message WHERE id = ?", upTo);
        house.pass(Duration.ofSeconds(1));
        read(ReadMessages.upTo(upTo));
        assertEquals(
                first,
                house.number("SELECT MAX(read_at) FROM message WHERE id = ?", upTo),
                "the first time counts");
    }

    @Test
    void W_04_nobody_reads_for_another() {
        long mine = messages().getFirst().number();
        newcomer();
        assertEquals(new Unread(2, 2), read(ReadMessages.only(mine)));
        assertEquals(0, house.number("SELECT COUNT(read_at) FROM message WHERE id = ?", mine));
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused_with_what_to_say() {
        for (ReadMessages wrong : List.of(new ReadMessages(5, 4), new ReadMessages(-1, 4))) {
            CallFailure.Refused refused =
                    assertThrows(CallFailure.Refused.class, () -> read(wrong));
            assertTrue(refused.is(ErrorCode.INVALID_FIELD));
        }
    }

    @Test
    void W_04_pages_go_on_where_the_one_before_ended_without_gap_or_double() {
        for (int i = 0; i < 3; i++) {
            grant();
        }
        MessagePage first = owner.messages(null, 2);
        MessagePage second = owner.messages(first.next(), 2);
        grant();
        MessagePage third = owner.messages(second.next(), 2);
        assertNull(third.next());
        List<Long> numbers =
                Stream.of(first, second, third)
                        .flatMap(p -> p.messages().stream())
                        .map(Message::number)
                        .toList();
        assertEquals(messages().stream().skip(1).map(Message::number).toList(), numbers);
    }

    @Test
    void W_04_a_message_names_at_whom_it_happened() {
        UUID grant = house.id();
        house.lanes.post(new GrantSubsidy(grant, account, Money.ofYuan(20), Optional.empty(), TWO));
        house.lanes.post(
                new ClaimSubsidy(
                        house.id(), account, grant, new Place(Outlet.CARD_CENTRE, "K", 0)));
        Message claimed = messages().getFirst();
        assertEquals(MessageKind.SUBSIDY_CLAIMED, claimed.kind());
        assertFalse(claimed.party().isEmpty());
    }
}
