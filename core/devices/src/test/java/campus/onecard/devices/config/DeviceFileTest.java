package campus.onecard.devices.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.WrongFile;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

class DeviceFileTest {

    private static final String GOOD =
            """
            # 图书馆一楼多媒体机
            [读卡器]
            kind = card-reader
            driver = pcsc

            [身份证阅读器]
            kind = id-reader
            driver = ga450
            port = /dev/ttyUSB0     # 左边的口

            [发卡机]
            kind = card-dispenser
            driver = crt-591
            PORT = COM3
            baud = 38400
            address = 2

            [小票打印机]
            kind = receipt-printer
            driver = escpos-tcp
            address = 192.168.1.50

            [备用打印机]
            kind = receipt-printer
            driver = none
            """;

    private static String complaints(String text) {
        WrongFile wrong =
                assertThrows(WrongFile.class, () -> DeviceFile.parse("devices.conf", text));
        assertTrue(wrong.sentences(Texts.CHINESE).startsWith("devices.conf 第 "));
        return wrong.sentences(Texts.ENGLISH);
    }

    @Test
    void a_good_file_gives_every_device_with_what_was_left_out_filled_in() throws Exception {
        List<DeviceSetting> devices = DeviceFile.parse("devices.conf", GOOD).devices();
        assertEquals(
                List.of("读卡器", "身份证阅读器", "发卡机", "小票打印机", "备用打印机"),
                devices.stream().map(DeviceSetting::name).toList());
        assertEquals(EquipmentKind.ID_READER, devices.get(1).kind());
        assertEquals("/dev/ttyUSB0", devices.get(1).text(Setting.PORT));
        assertEquals(115200, devices.get(1).number(Setting.BAUD));
        assertEquals(38400, devices.get(2).number(Setting.BAUD));
        assertEquals(48, devices.get(3).number(Setting.COLUMNS));
        assertEquals(Driver.NONE, devices.get(4).driver());
    }

    @Test
    void a_wrong_value_is_told_with_its_line_and_the_legal_values() {
        assertEquals(
                "devices.conf, line 15: baud cannot be “1200”. Legal values: 9600, 19200, 38400,"
                        + " 57600, 115200.",
                complaints(GOOD.replace("38400", "1200")));
        assertEquals(
                "devices.conf, line 16: address cannot be “16”. Legal values: 0–15.",
                complaints(GOOD.replace("address = 2", "address = 16")));
        assertEquals(
                "devices.conf, line 21: address cannot be “192 168”. Write it like: 192.168.1.50,"
                        + " 192.168.1.50:9100, printer-1:9100.",
                complaints(GOOD.replace("192.168.1.50", "192 168")));
        assertEquals(
                "devices.conf, line 7: there is no kind “id-scanner”. Legal values: card-reader,"
                        + " id-reader, card-dispenser, receipt-printer.",
                complaints(GOOD.replace("id-reader", "id-scanner")));
        assertEquals(
                "devices.conf, line 4: card-reader has no driver “ga450”. Legal values: pcsc,"
                        + " none.",
                complaints(GOOD.replace("driver = pcsc", "driver = ga450")));
    }

    @Test
    void every_wrong_line_is_told_at_once() {
        assertEquals(
                """
                devices.conf, line 1: no device comes before “kind = id-reader”. First write a line [device name], then its settings.
                devices.conf, line 2: “a” lacks port. Legal values: /dev/ttyUSB0, /dev/serial/by-id/usb-…, COM3.
                devices.conf, line 5: driver ga450 has no setting “speed”. Legal settings: kind, driver, port, baud.
                devices.conf, line 6: driver is written twice for “a”; delete one of them.
                devices.conf, line 7: “what is this” makes no sense. Write [device name] to begin a device, or setting = value.
                devices.conf, line 8: “a” lacks kind. Legal values: card-reader, id-reader, card-dispenser, receipt-printer.
                devices.conf, line 8: the name “a” is taken by line 2; choose another.\
                """
                        .lines()
                        .sorted()
                        .toList(),
                complaints(
                                """
                                kind = id-reader
                                [a]
                                kind = id-reader
                                driver = ga450
                                speed = 3
                                driver = none
                                what is this
                                [a]
                                """)
                        .lines()
                        .sorted()
                        .toList());
    }

    @Test
    void one_port_takes_one_device() {
        assertEquals(
                "devices.conf, line 14: port /dev/ttyUSB0 belongs to “身份证阅读器” already; one port"
                        + " takes one device.",
                complaints(GOOD.replace("COM3", "/dev/ttyUSB0")));
    }
}
