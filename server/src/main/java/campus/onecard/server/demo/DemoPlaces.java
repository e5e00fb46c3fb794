package campus.onecard.server.demo;

import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Outlet.Kind;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Merchants and outlets of the invented campus, after the places of K-00 and C-00. */
final class DemoPlaces {

    static final Map<Integer, String> MERCHANTS =
            Map.of(
                    2, "卡务中心",
                    3, "饮食服务中心",
                    4, "清真餐饮部",
                    5, "学生公寓中心",
                    6, "网络与信息管理中心",
                    7, "图书馆",
                    8, "校园超市",
                    9, "后勤保障部",
                    10, "教务处");

    static final List<Outlet> CANTEENS =
            List.of(
                    new Outlet(20, 3, "大众快餐", "学生食堂一楼", Kind.CANTEEN),
                    new Outlet(21, 3, "面食窗口", "学生食堂一楼", Kind.CANTEEN),
                    new Outlet(22, 4, "清真风味", "学生食堂一楼", Kind.CANTEEN),
                    new Outlet(23, 3, "麻辣香锅", "学生食堂二楼", Kind.CANTEEN),
                    new Outlet(24, 3, "自选小碗菜", "学生食堂二楼", Kind.CANTEEN),
                    new Outlet(25, 3, "冒菜米线", "七舍餐厅", Kind.CANTEEN),
                    new Outlet(26, 3, "盖浇饭", "七舍餐厅", Kind.CANTEEN),
                    new Outlet(27, 3, "自助餐", "教工餐厅二楼", Kind.CANTEEN));

    static final Outlet BREAKFAST = new Outlet(30, 3, "早点铺", "学生食堂一楼", Kind.CANTEEN);
    static final Outlet BATH = new Outlet(40, 5, "浴室", "七舍一楼", Kind.BATH);
    static final Outlet LAUNDRY = new Outlet(41, 5, "自助洗衣", "五舍一楼", Kind.LAUNDRY);
    static final Outlet WATER = new Outlet(42, 5, "开水房", "三舍一楼", Kind.BATH);
    static final Outlet NETWORK = new Outlet(43, 6, "上网费", "自助缴费", Kind.NETWORK);
    static final Outlet PRINTING = new Outlet(44, 7, "自助打印", "图书馆二楼", Kind.LIBRARY);
    static final Outlet SHOP = new Outlet(45, 8, "教育超市", "学生生活区", Kind.SHOP);

    /** Whom fees are paid to (K-05). */
    static final Outlet POWER = new Outlet(50, 9, "寝室电费", "自助缴费", Kind.PAYEE);

    static final Outlet EXAMS = new Outlet(51, 10, "考试报名费", "自助缴费", Kind.PAYEE);

    static final Outlet NET = new Outlet(52, 6, "网费", "自助缴费", Kind.PAYEE);
    static final Outlet DORM = new Outlet(53, 5, "住宿费", "自助缴费", Kind.PAYEE);
    static final Outlet WASH = new Outlet(54, 5, "洗衣费", "自助缴费", Kind.PAYEE);

    /** There from the beginning, whatever is registered. */
    static final Outlet CENTRE = new Outlet(Outlet.CARD_CENTRE, 0, "卡务中心", "师生事务大厅", Kind.OFFICE);

    static final List<Outlet> ROOMS =
            List.of(
                    new Outlet(10, 2, "充值窗口", "学生食堂一楼充值间", Kind.RECHARGE),
                    new Outlet(11, 2, "充值窗口", "教工餐厅二楼充值间", Kind.RECHARGE),
                    new Outlet(12, 2, "充值窗口", "卡务中心", Kind.RECHARGE));

    private DemoPlaces() {}

    static List<Outlet> all() {
        return Stream.of(
                        CANTEENS,
                        ROOMS,
                        List.of(
                                BREAKFAST, BATH, LAUNDRY, WATER, NETWORK, PRINTING, SHOP, POWER,
                                EXAMS, NET, DORM, WASH))
                .flatMap(List::stream)
                .toList();
    }
}
