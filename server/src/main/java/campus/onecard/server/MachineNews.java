package campus.onecard.server;

import campus.onecard.domain.device.CashNotice;
import campus.onecard.domain.device.Outage;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.config.Front;
import campus.onecard.server.config.Settings;
import campus.onecard.server.device.DeviceRoutes.Campus;

import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** What every machine is told to show before anybody starts. */
final class MachineNews {

    private MachineNews() {}

    static Campus of(Settings settings, InstantSource clock) {
        Front front = settings.front();
        return new Campus(
                settings.campusName(),
                settings.helpPhone(),
                new CashNotice(front.noticeZh(), front.noticeEn()),
                Set.copyOf(front.foundSlots()),
                () ->
                        settings.outside()
                                .bank()
                                .map(bank -> outages(bank, clock))
                                .orElse(List.of()));
    }

    private static List<Outage> outages(BankSettings bank, InstantSource clock) {
        LocalTime now = clock.instant().atZone(CampusTime.ZONE).toLocalTime();
        boolean open = !now.isBefore(bank.opens()) && now.isBefore(bank.closes());
        return open ? List.of() : List.of(Outage.BANK_CLOSED);
    }
}
