package campus.onecard.server.crash;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.Holder;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.database.Database;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.transfer.TransferOrder;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The people whose money moves while everything is killed; nobody can sign in as one of them. */
final class Settlers {

    static final int CANTEEN = 10;
    static final int ROOM = 20;
    static final int PEOPLE = 400;
    static final int ORDERS = 2400;
    static final Money OPENING = Money.ofYuan(300);

    private static final int PAYEE = 30;
    private static final int MERCHANT = 2;
    private static final long FIRST_CARD = 0xCA5C_0000L;

    private Settlers() {}

    /** A transfer or a fee that was ordered before and waits for its end; every second is a fee. */
    record Order(UUID id, int person, boolean isFee, Money amount) {

        /**
         * @param which 0 to {@link #ORDERS} - 1
         */
        static Order of(int which) {
            boolean fee = which % 2 == 0;
            return new Order(
                    new UUID(0x7000L, 0x8000_0000_0000_0000L + which),
                    which % PEOPLE,
                    fee,
                    Money.ofYuan(fee ? 1 : 2));
        }
    }

    /** Opens the canteen and everybody's account, and places all orders. */
    static void settle(Database database, Clock clock) throws SQLException {
        new OutletRegister(database.jdbi())
                .register(
                        Map.of(MERCHANT, "饮食服务中心"),
                        List.of(
                                new Outlet(
                                        CANTEEN, MERCHANT, "清真风味", "学生食堂一楼", Outlet.Kind.CANTEEN),
                                new Outlet(ROOM, MERCHANT, "充值窗口", "卡务中心", Outlet.Kind.RECHARGE),
                                new Outlet(PAYEE, MERCHANT, "电费", "后勤处", Outlet.Kind.PAYEE)));
        Ids ids = new Ids(clock, new Random());
        try (PostingLanes lanes =
                PostingLanes.open(database::laneConnection, clock, LaneSettings.DEFAULT)) {
            List<CompletableFuture<OpenOutcome>> answers =
                    IntStream.range(0, PEOPLE)
                            .mapToObj(i -> lanes.submit(new OpenAccount(ids.next(), account(i))))
                            .toList();
            List<Long> people =
                    answers.stream().map(CompletableFuture::join).map(Settlers::opened).toList();
            IntStream.range(0, ORDERS)
                    .mapToObj(i -> lanes.submit(order(Order.of(i), people)))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private static long opened(OpenOutcome outcome) {
        return ((OpenOutcome.Opened) outcome).accountId();
    }

    private static Command<Outcome> order(Order order, List<Long> people) {
        long account = people.get(order.person());
        return order.isFee()
                ? new FeeOrder(
                        order.id(),
                        account,
                        new Place(PAYEE, "", 0),
                        "",
                        order.amount(),
                        PinCheck.NONE)
                : new TransferOrder(order.id(), account, Place.CENTRE, order.amount());
    }

    static AccountNumber number(int which) {
        return new AccountNumber("2026" + (100_000 + which));
    }

    static CardSerial card(int which) {
        return new CardSerial("%016X".formatted(FIRST_CARD + which));
    }

    private static NewAccount account(int which) {
        SecretHash none = new SecretHash(new byte[16], new byte[32], 1024, 1, 1, false);
        Holder holder =
                new Holder(
                        "某人",
                        DocumentType.NONE,
                        new byte[0],
                        new byte[0],
                        "",
                        new byte[0],
                        ByteBuffer.allocate(32).putInt(which).array());
        return new NewAccount(
                number(which), Category.STUDENT, holder, none, none, OPENING, card(which));
    }
}
