package campus.onecard.kiosk.shots;

import campus.onecard.domain.device.CashNotice;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.device.Outage;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Paper;
import campus.onecard.kiosk.journey.Station;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The machine on the pictures, on one and the same afternoon. */
final class SampleMachine {

    /** Thursday, 12 November 2026, 12:26 on campus. */
    static final Instant NOW = Instant.parse("2026-11-12T04:26:00Z");

    static final Clock CLOCK = Clock.fixed(NOW, CampusTime.ZONE);

    static final LocalDate TODAY = CampusTime.dayOf(NOW);

    static final Station WORKING = station(Station.Link.UP, true);

    static final Station READS_ID_CARDS =
            new Station(Optional.of(self()), Station.Link.UP, true, false, TODAY, Paper.NONE, true);

    static final Station SERVER_AWAY = station(Station.Link.AWAY, true);

    static final Station READER_DOWN = station(Station.Link.UP, false);

    static final Station REFUSED = station(Station.Link.REFUSED, true);

    /** The longest notices that the server takes. */
    static final Station WITH_NOTICE =
            station(
                    told(
                            new CashNotice(
                                    "支付方式：校园卡、微信、支付宝、银联卡、数字人民币。".repeat(5)
                                            + "现金请到卡务中心充值，随到随办，不收手续费。",
                                    "We take campus card, phone codes and bank cards. Bring cash to"
                                            + " the card centre or the top-up rooms: it goes on"
                                            + " your card at once and costs you nothing."),
                            List.of()),
                    Paper.NONE);

    static final Station SILENT =
            station(told(null, List.of(Outage.BANK_SILENT, Outage.PAYEE_SILENT)), Paper.NONE);

    static final Station PARTLY =
            station(told(null, List.of(Outage.BANK_CLOSED, Outage.PAYEE_SILENT)), Paper.DOWN);

    static final Station WITH_SLOT = station(told(null, List.of(), true), Paper.NONE);

    /** Taken out of service a good hour ago. */
    static final Station CLOSED =
            station(self().with(new ServiceStanding(NOW.minusSeconds(4_000))), Paper.NONE);

    private SampleMachine() {}

    private static Station station(Station.Link link, boolean readerUp) {
        return new Station(Optional.of(self()), link, readerUp, false, TODAY);
    }

    private static Station station(DeviceSelf self, Paper paper) {
        return new Station(Optional.of(self), Station.Link.UP, true, false, TODAY, paper);
    }

    private static DeviceSelf self() {
        return told(null, List.of());
    }

    private static DeviceSelf told(@Nullable CashNotice notice, List<Outage> outages) {
        return told(notice, outages, false);
    }

    private static DeviceSelf told(
            @Nullable CashNotice notice, List<Outage> outages, boolean foundSlot) {
        return new DeviceSelf(
                "kiosk-03",
                DeviceKind.KIOSK,
                "3 号机",
                "学生一食堂二楼",
                "长虹大学",
                "0816-2419000",
                NOW,
                notice,
                outages,
                foundSlot);
    }
}
