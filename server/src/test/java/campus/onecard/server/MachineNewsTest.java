package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.device.Outage;
import campus.onecard.domain.money.Money;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.config.OutsidePlace;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class MachineNewsTest {

    private static final Optional<BankSettings> BANK =
            Optional.of(
                    new BankSettings(
                            new OutsidePlace(URI.create("https://bank.example"), new byte[32]),
                            "示范银行",
                            LocalTime.of(7, 30),
                            LocalTime.of(20, 0),
                            Money.ofYuan(500),
                            Money.ofYuan(10),
                            Money.ofYuan(300)));
    private static final Instant NOON = Instant.parse("2026-11-12T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-12T15:00:00Z");
    private static final List<Outage> BOTH = List.of(Outage.BANK_SILENT, Outage.PAYEE_SILENT);

    @Test
    void K_04_who_is_silent_is_told_and_nothing_when_all_answer() {
        assertEquals(BOTH, MachineNews.outages(BANK, NOON, BOTH));
        assertEquals(List.of(), MachineNews.outages(BANK, NOON, List.of()));
        assertEquals(List.of(), MachineNews.outages(Optional.empty(), NIGHT, List.of()));
    }

    @Test
    void K_04_a_closed_bank_is_told_as_closed_whether_it_answers_or_not() {
        assertEquals(
                List.of(Outage.BANK_CLOSED, Outage.PAYEE_SILENT),
                MachineNews.outages(BANK, NIGHT, BOTH));
        assertEquals(List.of(Outage.BANK_CLOSED), MachineNews.outages(BANK, NIGHT, List.of()));
    }
}
