package campus.onecard.server.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.money.Money;
import campus.onecard.server.day.DayHouse;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.TimeZone;

class DayPrinterTest {

    @Test
    void a_reprint_has_the_same_bytes_after_later_postings_and_in_another_place()
            throws SQLException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try (DayHouse house = new DayHouse()) {
            long account = house.campus.open(1, Money.ofYuan(100));
            house.pay(account, 1, 1_250);
            house.campus.setTime("2026-09-01T16:00:01Z");
            house.days.closeDue();
            byte[] first = new DayPrinter().print(house.day(DayHouse.FIRST));

            house.pay(account, 1, 300);
            house.campus.setTime("2026-09-02T16:00:01Z");
            house.days.closeDue();
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.GERMANY);
            byte[] again = new DayPrinter().print(house.day(DayHouse.FIRST));

            assertArrayEquals(first, again);
            String start = new String(first, 0, 5, StandardCharsets.US_ASCII);
            assertEquals("%PDF-", start);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void the_lines_lead_from_the_opening_to_the_closing_balance() throws SQLException {
        try (DayHouse house = new DayHouse()) {
            long account = house.campus.open(1, Money.ofYuan(1_234));
            house.topUp(account, 50);
            house.pay(account, 1, 1_250);
            house.campus.setTime("2026-09-01T16:00:01Z");
            house.days.closeDue();
            DayFigures day = house.day(DayHouse.FIRST);

            var lines = DayLines.of(day, new Words());

            assertTrue(has(lines, "加：现金充值  + Cash top-ups", "1", "50.00\u00A0"));
            assertTrue(has(lines, "减：消费  − Spending", "1", "(12.50)"));
            assertTrue(
                    lines.stream().anyMatch(l -> l.getLabel().equals("充值窗口 卡务中心")),
                    "windows are told apart by where they are");
            assertTrue(has(lines, "期末余额  Closing balance", "", "1,271.50\u00A0"));
            assertTrue(has(lines, "差额  Difference", "", "0.00\u00A0"));
            assertTrue(has(lines, "期末余额大写：人民币壹仟贰佰柒拾壹元伍角整", "", ""));
        }
    }

    private static boolean has(
            java.util.List<ReportLine> lines, String label, String count, String amount) {
        return lines.stream()
                .anyMatch(
                        l ->
                                l.getLabel().equals(label)
                                        && l.getCell5().equals(count)
                                        && l.getCell6().equals(amount));
    }

    @Test
    void capitals_read_as_a_cashier_writes_them() {
        assertEquals("零元整", Amount.capitals(Money.ZERO));
        assertEquals("壹拾元零伍分", Amount.capitals(Money.ofFen(1_005)));
        assertEquals("壹万零叁元伍角整", Amount.capitals(Money.ofFen(1_000_350)));
        assertEquals("壹亿零贰拾万元整", Amount.capitals(Money.ofYuan(100_200_000)));
        assertEquals("负壹仟零壹拾元壹角贰分", Amount.capitals(Money.ofFen(-101_012)));
    }
}
