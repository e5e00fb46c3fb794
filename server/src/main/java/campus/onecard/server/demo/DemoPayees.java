package campus.onecard.server.demo;

import campus.onecard.domain.fee.PayeeDesk;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.PutPayee;
import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.payee.PayeeStore;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** Whom fees are paid to at the invented university (K-05). */
public final class DemoPayees {

    private static final LocalTime ALWAYS = LocalTime.MIDNIGHT;

    private static final PayeeDesk HALL =
            new PayeeDesk(
                    "师生事务大厅 3 号窗口",
                    "Service hall, window 3",
                    "工作日 9:00–17:00",
                    "working days 9:00–17:00");

    private static final PayeeDesk DORMITORY =
            new PayeeDesk(
                    "学生公寓中心（三舍一楼）",
                    "Dormitory office, dormitory 3, ground floor",
                    "每天 8:30–20:00",
                    "every day 8:30–20:00");

    private DemoPayees() {}

    private record Known(Outlet outlet, PayeeTerms terms) {}

    private static final List<Known> ALL =
            List.of(
                    new Known(
                            DemoPlaces.POWER,
                            terms(
                                    "POWER",
                                    "电费",
                                    "Electricity",
                                    PayeeKind.ROOM,
                                    Money.ofYuan(1),
                                    Money.ofYuan(200),
                                    false,
                                    DORMITORY)),
                    new Known(
                            DemoPlaces.EXAMS,
                            terms(
                                    "EXAM",
                                    "考试费",
                                    "Examinations",
                                    PayeeKind.BILLS,
                                    Money.ofYuan(1),
                                    Money.ofYuan(500),
                                    true,
                                    HALL)),
                    new Known(
                            DemoPlaces.NET,
                            terms(
                                    "NETWORK",
                                    "网费",
                                    "Network",
                                    PayeeKind.OWN,
                                    Money.ofYuan(5),
                                    Money.ofYuan(200),
                                    false,
                                    HALL)),
                    new Known(
                            DemoPlaces.DORM,
                            terms(
                                    "DORM",
                                    "住宿费",
                                    "Dormitory",
                                    PayeeKind.BILLS,
                                    Money.ofYuan(100),
                                    Money.ofYuan(2000),
                                    true,
                                    DORMITORY)),
                    new Known(
                            DemoPlaces.WASH,
                            terms(
                                    "LAUNDRY",
                                    "洗衣费",
                                    "Laundry",
                                    PayeeKind.OWN,
                                    Money.ofYuan(1),
                                    Money.ofYuan(100),
                                    false,
                                    DORMITORY)));

    private static PayeeTerms terms(
            String code,
            String zh,
            String en,
            PayeeKind kind,
            Money smallest,
            Money largest,
            boolean refundable,
            PayeeDesk desk) {
        return new PayeeTerms(
                code, zh, en, kind, smallest, largest, ALWAYS, ALWAYS, refundable, desk);
    }

    /**
     * Says of all of them where they are.
     *
     * @param url empty when their desks take the fees
     * @param key shared with them; null keeps the one that is there
     */
    public static void put(PayeeStore payees, String url, @Nullable String key) {
        for (Known known : ALL) {
            int merchant = known.outlet().merchantId();
            String name = Objects.requireNonNull(DemoPlaces.MERCHANTS.get(merchant));
            payees.put(new PutPayee(known.terms(), known.outlet().id(), merchant, name, url, key));
        }
    }
}
