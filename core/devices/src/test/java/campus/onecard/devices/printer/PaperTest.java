package campus.onecard.devices.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.devices.serial.SerialAddress;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

/** What a person would hold in the hand, read back from the bytes on the wire. */
class PaperTest {

    private static final Path FACE =
            Path.of("../ui/src/main/resources/campus/onecard/ui/fonts/NotoSansSC-Regular.ttf");

    private static final Receipt ENGLISH =
            Receipt.of(
                    new Receipt.Title("Top-up receipt"),
                    new Receipt.Row("Card", "10000017"),
                    new Receipt.Row("Time", "2026-11-23 14:05"),
                    new Receipt.Rule(),
                    new Receipt.Row("Balance before", "￥12.40"),
                    new Receipt.Row("Top-up", "￥100.00"),
                    new Receipt.Total("Balance after", "￥112.40"),
                    new Receipt.Rule(),
                    new Receipt.Text("Money that was paid is booked even when no paper comes out."),
                    new Receipt.Qr("https://card.example.edu/r/0192F3A0"));

    private BufferedImage printed(Receipt receipt, int columns, QrWay way, StringBuilder text)
            throws Exception {
        FaultRun faults = new FaultRun(FaultScript.NONE, InstantSource.system());
        try (PrinterSimulator simulator = new PrinterSimulator(0, faults);
                EscPosPrinter printer =
                        new EscPosPrinter(
                                new SerialAddress.Tcp("127.0.0.1", simulator.port()),
                                columns,
                                way,
                                EscPosPrinter.Patience.USUAL)) {
            assertEquals(new PrintOutcome.Done(), printer.print(receipt));
            text.append(simulator.paper().text());
            Font font = Font.createFont(Font.TRUETYPE_FONT, FACE.toFile());
            return simulator.paper().picture(font, columns);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 48})
    void a_receipt_reads_the_same_on_paper_and_its_code_can_be_scanned(int columns)
            throws Exception {
        StringBuilder text = new StringBuilder();
        BufferedImage chinese =
                printed(ReceiptPrinterContract.RECEIPT, columns, QrWay.NATIVE, text);
        keep(chinese, "receipt-zh-" + columns);
        keep(printed(ENGLISH, columns, QrWay.NATIVE, new StringBuilder()), "receipt-en-" + columns);
        String line = "充值后余额" + " ".repeat(columns - 18) + "￥112.40";
        assertEquals(1, text.toString().lines().filter(line::equals).count(), text::toString);
        assertEquals("https://card.example.edu/r/0192F3A0", scanned(chinese));
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 42, 48})
    void a_code_that_we_draw_ourselves_fits_the_paper_and_can_be_scanned(int columns)
            throws Exception {
        String longest = "https://card.example.edu.cn/check/" + "7".repeat(366);
        Receipt receipt = Receipt.of(new Receipt.Title("凭条"), new Receipt.Qr(longest));
        StringBuilder text = new StringBuilder();
        BufferedImage paper = printed(receipt, columns, QrWay.RASTER, text);
        keep(paper, "receipt-raster-" + columns);
        assertEquals(longest, scanned(paper));
        BufferedImage usual = printed(ReceiptPrinterContract.RECEIPT, columns, QrWay.RASTER, text);
        assertEquals("https://card.example.edu/r/0192F3A0", scanned(usual));
    }

    @Test
    void no_byte_of_a_drawn_code_looks_like_an_order_that_is_obeyed_at_once() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 300; round++) {
            String content = Long.toString(random.nextLong(), 36).repeat(1 + round % 20);
            byte[] picture = RasterCode.of(content, 32 * PaperDrawing.CELL_WIDTH);
            for (int i = 8; i < picture.length; i++) {
                assertNotEquals(0x10, picture[i], content);
            }
        }
    }

    private static void keep(BufferedImage picture, String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "receipts"));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }

    private static String scanned(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
