package campus.onecard.server.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The thread that closes and seals by itself. */
class BooksKeeperTest {

    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final int LOOKS = 3;
    private static final int PATIENCE_SECONDS = 30;

    private DayHouse house;

    @BeforeEach
    void aDayThatIsOver() throws SQLException {
        house = new DayHouse();
        house.pay(house.campus.open(1, Money.ofYuan(100)), 1, 1_250);
        house.campus.setTime("2026-09-01T16:00:05Z");
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** Lets a keeper look a few times more, whether it may work or not. */
    private void keep(boolean serving) throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(LOOKS);
        AtomicInteger others = new AtomicInteger();
        try (var _ =
                BooksKeeper.start(
                        house.days,
                        () -> {
                            looks.countDown();
                            others.incrementAndGet();
                            return serving;
                        },
                        house.campus.clock(),
                        OFTEN)) {
            assertTrue(looks.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "it looks again and again");
        }
        int looked = others.get();
        assertEquals(looked, others.get(), "after its end it looks no more");
    }

    private long seals() {
        return house.campus.number("SELECT COUNT(*) FROM audit_seal");
    }

    @Test
    void it_closes_the_day_that_is_over_and_seals_what_is_old_enough() throws Exception {
        keep(true);
        assertEquals(Money.ofFen(8_750), closing());
        assertTrue(seals() > 0);
    }

    private Money closing() {
        return house.day(DayHouse.FIRST).standings().stream()
                .filter(s -> s.ledger().equals("CARDHOLDERS"))
                .findFirst()
                .orElseThrow()
                .closing();
    }

    @Test
    void a_server_that_stands_by_leaves_the_books_alone() throws Exception {
        keep(false);
        assertEquals(Optional.empty(), house.days.find(DayHouse.FIRST));
        assertEquals(0, seals());
    }

    @Test
    void it_goes_on_after_a_fault() throws Exception {
        house.campus.database.jdbi().useHandle(h -> h.execute("RENAME TABLE posting TO away"));
        try {
            keep(true);
        } finally {
            house.campus.database.jdbi().useHandle(h -> h.execute("RENAME TABLE away TO posting"));
        }
        assertEquals(Optional.empty(), house.days.find(DayHouse.FIRST));
        keep(true);
        assertTrue(house.days.find(DayHouse.FIRST).isPresent());
    }
}
