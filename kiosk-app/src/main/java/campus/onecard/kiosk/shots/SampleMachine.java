package campus.onecard.kiosk.shots;

import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Station;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The machine on the pictures, on one and the same afternoon. */
final class SampleMachine {

    /** Thursday, 12 November 2026, 12:26 on campus. */
    static final Instant NOW = Instant.parse("2026-11-12T04:26:00Z");

    static final Clock CLOCK = Clock.fixed(NOW, CampusTime.ZONE);

    static final LocalDate TODAY = CampusTime.dayOf(NOW);

    static final Station WORKING = station(Station.Link.UP, true);

    static final Station SERVER_AWAY = station(Station.Link.AWAY, true);

    static final Station READER_DOWN = station(Station.Link.UP, false);

    static final Station REFUSED = station(Station.Link.REFUSED, true);

    private SampleMachine() {}

    private static Station station(Station.Link link, boolean readerUp) {
        return new Station(Optional.of(self()), link, readerUp, false, TODAY);
    }

    private static DeviceSelf self() {
        return new DeviceSelf(
                "kiosk-03", DeviceKind.KIOSK, "3 号机", "学生一食堂二楼", "长虹大学", "0816-2419000", NOW);
    }
}
