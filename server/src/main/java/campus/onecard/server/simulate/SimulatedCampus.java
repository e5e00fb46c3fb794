package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Outlet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The outlets of the simulated university. */
final class SimulatedCampus {

    /** Merchants by id. */
    static final Map<Integer, String> MERCHANTS =
            Map.of(2, "饮食服务中心", 3, "卡务中心", 4, "后勤处", 5, "校园超市");

    private static final List<Integer> TILLS = List.of(10, 11, 12, 13);
    private static final List<Integer> ROOMS = List.of(20, 21);
    static final List<Integer> PAYEES = List.of(30, 31);
    private static final int NOWHERE = 99;

    /** Those that the books know from the start are the first two. */
    static final List<Outlet> OUTLETS =
            List.of(
                    new Outlet(Outlet.CARD_CENTRE, 0, "卡务中心", "师生事务大厅", Outlet.Kind.OFFICE),
                    new Outlet(Outlet.OLD_SYSTEM, 1, "旧一卡通系统", "余额结转", Outlet.Kind.LEGACY),
                    new Outlet(10, 2, "清真风味", "学生食堂一楼", Outlet.Kind.CANTEEN),
                    new Outlet(11, 2, "川菜", "学生食堂二楼", Outlet.Kind.CANTEEN),
                    new Outlet(12, 5, "超市", "生活区", Outlet.Kind.SHOP),
                    new Outlet(13, 4, "洗衣房", "七舍", Outlet.Kind.LAUNDRY),
                    new Outlet(20, 3, "充值窗口", "卡务中心", Outlet.Kind.RECHARGE),
                    new Outlet(21, 3, "充值窗口", "学生食堂一楼", Outlet.Kind.RECHARGE),
                    new Outlet(30, 4, "电费", "后勤处", Outlet.Kind.PAYEE),
                    new Outlet(31, 4, "网费", "后勤处", Outlet.Kind.PAYEE));

    private SimulatedCampus() {}

    static int till(Chance chance) {
        return chance.oneIn(500) ? NOWHERE : chance.among(TILLS);
    }

    static int room(Chance chance) {
        return chance.oneIn(500) ? NOWHERE : chance.among(ROOMS);
    }

    /** Mostly a room that exists. */
    static int desk(Chance chance) {
        return chance.oneIn(200) ? NOWHERE : chance.among(ROOMS);
    }

    static int payee(Chance chance) {
        return chance.oneIn(200) ? till(chance) : chance.among(PAYEES);
    }

    /** Whom payments are owed to, by outlet. */
    static Map<Integer, Integer> merchantsByOutlet() {
        return OUTLETS.stream().collect(Collectors.toMap(Outlet::id, Outlet::merchantId));
    }
}
