package campus.onecard.server.bench;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.account.Holder;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.database.Database;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;
import campus.onecard.server.payment.CardPayment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The people and places of a bench: accounts with cards and enough money, merchants' outlets. */
final class BenchCampus {

    static final int MERCHANTS = 20;
    private static final int FIRST_MERCHANT = 100;
    private static final int AT_ONCE = 512;
    private static final Money BALANCE = Money.ofYuan(500_000);

    private final long[] accounts;
    private final CardSerial[] cards;
    private final Sequence sequence;

    private BenchCampus(int accounts, Clock clock) {
        this.accounts = new long[accounts];
        this.cards = new CardSerial[accounts];
        this.sequence = new Sequence(clock);
    }

    /** Opens the accounts through the lanes, with limits that no payment of the bench reaches. */
    static BenchCampus settle(Database database, PostingLanes lanes, int accounts, Clock clock) {
        registerOutlets(database);
        BenchCampus campus = new BenchCampus(accounts, clock);
        campus.open(lanes, new Ids(clock, new Random(1)));
        String most = Long.toString(BALANCE.fen());
        List.of(
                        "UPDATE account SET single_limit = " + most + ", daily_limit = " + most,
                        "CREATE TABLE bench_merchant (id INT PRIMARY KEY, total BIGINT NOT NULL)",
                        "INSERT INTO bench_merchant SELECT id, 0 FROM merchant",
                        "CREATE TABLE bench_floor (id BIGINT PRIMARY KEY, what VARCHAR(20))",
                        PostingSql.PROCEDURE)
                .forEach(sql -> database.jdbi().useHandle(h -> h.execute(sql)));
        return campus;
    }

    private static void registerOutlets(Database database) {
        Map<Integer, String> merchants =
                IntStream.range(0, MERCHANTS)
                        .boxed()
                        .collect(Collectors.toMap(i -> FIRST_MERCHANT + i, i -> "merchant " + i));
        List<Outlet> outlets =
                merchants.keySet().stream()
                        .map(i -> new Outlet(i, i, "outlet " + i, "hall", Outlet.Kind.CANTEEN))
                        .toList();
        new OutletRegister(database.jdbi()).register(merchants, outlets);
    }

    private void open(PostingLanes lanes, Ids ids) {
        Deque<CompletableFuture<OpenOutcome>> under = new ArrayDeque<>();
        int answered = 0;
        for (int i = 0; i < accounts.length; i++) {
            cards[i] = new CardSerial(HexFormat.of().withUpperCase().toHexDigits(i + 1L));
            under.add(lanes.submit(new OpenAccount(ids.next(), newAccount(i))));
            if (under.size() == AT_ONCE || i == accounts.length - 1) {
                for (CompletableFuture<OpenOutcome> one : under) {
                    accounts[answered++] = ((OpenOutcome.Opened) one.join()).accountId();
                }
                under.clear();
            }
        }
    }

    private NewAccount newAccount(int which) {
        SecretHash secret = new SecretHash(new byte[16], new byte[32], 1024, 1, 1, false);
        byte[] none = new byte[0];
        Holder holder = new Holder("张三", DocumentType.NONE, none, none, "软件学院", none, new byte[32]);
        return new NewAccount(
                new AccountNumber(Integer.toString(10_000_000 + which)),
                Category.STUDENT,
                holder,
                secret,
                secret,
                BALANCE,
                cards[which]);
    }

    int size() {
        return accounts.length;
    }

    long account(int which) {
        return accounts[which];
    }

    CardSerial card(int which) {
        return cards[which];
    }

    /** Also the merchant's id. */
    static int outlet(int merchant) {
        return FIRST_MERCHANT + merchant;
    }

    Sequence sequence() {
        return sequence;
    }

    /** For those who pay without a lane. */
    Receipt receipt(CardPayment payment, Instant now) {
        return new Receipt(
                payment,
                sequence.next(),
                payment.place().outlet(),
                now.toEpochMilli(),
                Math.toIntExact(CampusTime.dayOf(now).toEpochDay()));
    }
}
