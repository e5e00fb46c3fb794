package campus.onecard.server.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.server.home.StartRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {

    @ParameterizedTest
    @CsvSource({
        "0, true, false, 0, bench.no-flush",
        "2, true, false, 0, bench.no-flush",
        "1, false, false, 0, bench.no-doublewrite",
        "1, true, true, 0, bench.no-binlog-sync",
        "1, true, true, 1000, bench.no-binlog-sync",
    })
    void a_database_that_may_lose_what_it_answered_is_not_measured(
            int flush, boolean twice, boolean binaryLog, int sync, String why) {
        Promise promise = new Promise(flush, twice, binaryLog, sync);
        assertEquals(why, assertThrows(StartRefused.class, promise::require).key());
    }

    @Test
    void a_durable_one_is() {
        assertDoesNotThrow(new Promise(1, true, false, 0)::require);
        assertDoesNotThrow(new Promise(1, true, true, 1)::require);
    }
}
