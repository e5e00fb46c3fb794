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
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The people whose cards pay while everything is killed; nobody can sign in as one of them. */
final class Settlers {

    static final int CANTEEN = 10;
    static final int PEOPLE = 400;
    static final Money OPENING = Money.ofYuan(300);

    private static final int MERCHANT = 2;
    private static final long FIRST_CARD = 0xCA5C_0000L;

    private Settlers() {}

    /** Opens the canteen and everybody's account. */
    static void settle(Database database, Clock clock) throws SQLException {
        new OutletRegister(database.jdbi())
                .register(
                        Map.of(MERCHANT, "饮食服务中心"),
                        List.of(
                                new Outlet(
                                        CANTEEN, MERCHANT, "清真风味", "学生食堂一楼", Outlet.Kind.CANTEEN)));
        Ids ids = new Ids(clock, new Random());
        try (PostingLanes lanes =
                PostingLanes.open(database::laneConnection, clock, LaneSettings.DEFAULT)) {
            List<CompletableFuture<OpenOutcome>> answers =
                    IntStream.range(0, PEOPLE)
                            .mapToObj(i -> lanes.submit(new OpenAccount(ids.next(), account(i))))
                            .toList();
            answers.forEach(CompletableFuture::join);
        }
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
                new AccountNumber("2026" + (100_000 + which)),
                Category.STUDENT,
                holder,
                none,
                none,
                OPENING,
                card(which));
    }
}
