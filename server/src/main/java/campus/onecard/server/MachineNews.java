package campus.onecard.server;

import campus.onecard.domain.device.CashNotice;
import campus.onecard.domain.device.Outage;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.config.Front;
import campus.onecard.server.config.Settings;
import campus.onecard.server.device.DeviceRoutes.Campus;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What every machine is told to show before anybody starts. */
final class MachineNews {

    private MachineNews() {}

    /**
     * @param silent who does not answer just now; must not block
     */
    static Campus of(Settings settings, InstantSource clock, Supplier<List<Outage>> silent) {
        Front front = settings.front();
        return new Campus(
                settings.campusName(),
                settings.helpPhone(),
                new CashNotice(front.noticeZh(), front.noticeEn()),
                Set.copyOf(front.foundSlots()),
                () -> outages(settings.outside().bank(), clock.instant(), silent.get()));
    }

    /** A bank that is closed may be silent; people need to know only that it is closed. */
    static List<Outage> outages(Optional<BankSettings> bank, Instant at, List<Outage> silent) {
        List<Outage> outages = new ArrayList<>(silent);
        if (bank.filter(b -> !isOpen(b, at)).isPresent()) {
            outages.remove(Outage.BANK_SILENT);
            outages.addFirst(Outage.BANK_CLOSED);
        }
        return outages;
    }

    private static boolean isOpen(BankSettings bank, Instant at) {
        LocalTime now = LocalTime.ofInstant(at, CampusTime.ZONE);
        return !now.isBefore(bank.opens()) && now.isBefore(bank.closes());
    }
}
