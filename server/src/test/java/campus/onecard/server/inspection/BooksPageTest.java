package campus.onecard.server.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.deposit.Deposit;
import campus.onecard.server.deposit.SettleDeposit;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.hold.ExpireHold;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.payment.PaymentReversal;
import campus.onecard.server.payment.Refund;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.subsidy.ClaimSubsidy;
import campus.onecard.server.subsidy.GrantSubsidy;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;
import campus.onecard.server.transfer.TransferOrder;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of docs/books.md says what the commands really book. */
class BooksPageTest {

    private static final long ID = 64;
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final CardSerial CARD = new CardSerial("00000000C0FFEE01");
    private static final Place CANTEEN = new Place(10, "P1", 1);
    private static final Place ROOM = new Place(11, "D1", 0);
    private static final Place POWER = new Place(13, "K1", 7);
    private static final PinCheck PIN = new PinCheck.Right("x");
    private static final Approval BOTH = new Approval("maker", "checker");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| [^|`]+ \\| ([^|]+) \\|$");
    private static final Pattern SIDE = Pattern.compile("`([A-Z_]+) ([+−])`");

    private final TestBooks books =
            new TestBooks()
                    .put(AccountState.opened(ID, Money.ofYuan(200), LocalDate.of(2026, 9, 1)))
                    .put(new CardState(CARD, ID, CardStatus.ACTIVE))
                    .put(new Outlet(10, 2, "面馆", "", Outlet.Kind.CANTEEN))
                    .put(new Outlet(11, 3, "窗口", "", Outlet.Kind.RECHARGE))
                    .put(new Outlet(13, 5, "电费", "", Outlet.Kind.PAYEE));
    private final Map<PostingKind, Set<String>> booked = new EnumMap<>(PostingKind.class);
    private int ids;

    private UUID run(Command<?> command, Instant at) {
        Booking booking = books.decide(command, at).booking().orElseThrow();
        assertEquals(Optional.empty(), booking.declined(), booking.kind().name());
        String sides =
                booking.legs().stream()
                        .map(BooksPageTest::side)
                        .sorted()
                        .collect(Collectors.joining(" "));
        booked.computeIfAbsent(booking.kind(), _ -> new TreeSet<>()).add(sides);
        return command.id();
    }

    private static String side(Leg leg) {
        return leg.ledger() + (leg.amount().isNegative() ? " −" : " +");
    }

    private UUID id() {
        return new UUID(0, ++ids);
    }

    @Test
    void the_table_says_what_each_command_books() throws IOException {
        runAll();
        Map<PostingKind, Set<String>> told = table();
        assertEquals(
                Arrays.stream(PostingKind.values()).map(Enum::name).sorted().toList(),
                told.keySet().stream().map(Enum::name).sorted().toList(),
                "every kind of posting has a row");
        booked.forEach((kind, sides) -> assertEquals(sides, told.get(kind), kind.name()));
    }

    private void runAll() {
        Money ten = Money.ofYuan(10);
        run(new OpenAccount(id(), TestCampus.newAccount(5, ten)), NOON);
        run(new OpenAccount(id(), TestCampus.newAccount(6, Money.ZERO)), NOON);
        run(new TopUp(id(), ID, ROOM, ten), NOON);
        UUID first = run(new CardPayment(id(), ID, CARD, CANTEEN, ten, PIN), NOON);
        run(new Refund(id(), ID, first, CANTEEN, Money.ofYuan(1), Optional.of(BOTH)), NOON);
        UUID second = run(new CardPayment(id(), ID, CARD, CANTEEN, ten, PIN), NOON);
        run(new PaymentReversal(id(), ID, second, CANTEEN, Optional.of(BOTH)), NOON);
        UUID order = run(new TransferOrder(id(), ID, POWER, ten), NOON);
        run(new SettleTransfer(id(), ID, order, POWER, BankAnswer.ARRIVED), NOON);
        UUID other = run(new TransferOrder(id(), ID, POWER, ten), NOON);
        run(new SettleTransfer(id(), ID, other, POWER, BankAnswer.REFUSED), NOON);
        UUID fee = run(new FeeOrder(id(), ID, POWER, "7-305", ten, PIN), NOON);
        run(new SettleFee(id(), ID, fee, POWER, PayeeAnswer.PAID), NOON);
        UUID refused = run(new FeeOrder(id(), ID, POWER, "7-305", ten, PIN), NOON);
        run(new SettleFee(id(), ID, refused, POWER, PayeeAnswer.REFUSED), NOON);
        Duration hour = Duration.ofHours(1);
        UUID wash = run(new Deposit(id(), ID, CARD, CANTEEN, ten, hour, PIN), NOON);
        run(new SettleDeposit(id(), ID, wash, CANTEEN, Money.ofYuan(4)), NOON);
        UUID lapsed = run(new Deposit(id(), ID, CARD, CANTEEN, ten, hour, PIN), NOON);
        Instant later = NOON.plus(Duration.ofDays(2));
        run(new ExpireHold(id(), ID, lapsed), later);
        Optional<Instant> never = Optional.empty();
        UUID grant = run(new GrantSubsidy(id(), ID, ten, never, BOTH), later);
        run(new ClaimSubsidy(id(), ID, grant, Place.CENTRE), later);
        Optional<Instant> soon = Optional.of(later.plus(hour));
        UUID missed = run(new GrantSubsidy(id(), ID, ten, soon, BOTH), later);
        run(new ExpireHold(id(), ID, missed), later.plus(Duration.ofDays(1)));
    }

    private static Map<PostingKind, Set<String>> table() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "books.md"));
        Map<PostingKind, Set<String>> rows = new EnumMap<>(PostingKind.class);
        ROW.matcher(page)
                .results()
                .filter(r -> isPosting(r.group(1)))
                .forEach(r -> rows.put(PostingKind.valueOf(r.group(1)), variants(r)));
        return rows;
    }

    private static boolean isPosting(String name) {
        return Arrays.stream(PostingKind.values()).anyMatch(k -> k.name().equals(name));
    }

    /** The ways of booking that a row names, parted by semicolons. */
    private static Set<String> variants(MatchResult row) {
        Set<String> all = new TreeSet<>();
        for (String variant : row.group(2).split(";")) {
            all.add(
                    SIDE.matcher(variant)
                            .results()
                            .map(s -> s.group(1) + " " + s.group(2))
                            .sorted()
                            .collect(Collectors.joining(" ")));
        }
        return all;
    }
}
