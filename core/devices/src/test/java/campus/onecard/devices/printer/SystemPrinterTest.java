package campus.onecard.devices.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.domain.equipment.EquipmentFault;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/** What a system's printer gets: on PostScript of the JDK's own printer, and as dots of a page. */
class SystemPrinterTest {

    private static final String QUEUE = "窗口打印机";
    private static final double POINTS_A_MM = 72 / 25.4;
    private static final int DOTS_A_POINT = 4;
    private static final Path FACE =
            Path.of("../ui/src/main/resources/campus/onecard/ui/fonts/NotoSansSC-Regular.ttf");

    private final List<Printable> jobs = new ArrayList<>();
    private Optional<PrinterIsAcceptingJobs> accepting = Optional.empty();
    private boolean refuses;

    /** A queue of the operating system that keeps what it is given. */
    private PrintService queue() {
        return (PrintService)
                Proxy.newProxyInstance(
                        SystemPrinterTest.class.getClassLoader(),
                        new Class<?>[] {PrintService.class},
                        (_, method, _) ->
                                switch (method.getName()) {
                                    case "getName" -> QUEUE;
                                    case "getAttribute" -> accepting.orElse(null);
                                    case "createPrintJob" -> job();
                                    default -> throw new IllegalStateException(method.getName());
                                });
    }

    private DocPrintJob job() {
        return (DocPrintJob)
                Proxy.newProxyInstance(
                        SystemPrinterTest.class.getClassLoader(),
                        new Class<?>[] {DocPrintJob.class},
                        (_, method, arguments) -> {
                            if (refuses) {
                                throw new PrintException("out of order");
                            }
                            assertEquals("print", method.getName());
                            jobs.add((Printable) ((Doc) arguments[0]).getPrintData());
                            return null;
                        });
    }

    private SystemPrinter printer() throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, FACE.toFile());
        return new SystemPrinter(QUEUE, font, () -> new PrintService[] {queue()});
    }

    private static PageFormat page(double width, double height) {
        Paper paper = new Paper();
        paper.setSize(width, height);
        paper.setImageableArea(10, 10, width - 20, height - 20);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        return format;
    }

    /** All pages, as dots. */
    private List<BufferedImage> pages(Printable job, PageFormat format) throws Exception {
        List<BufferedImage> pages = new ArrayList<>();
        while (true) {
            BufferedImage page =
                    new BufferedImage(
                            (int) (format.getWidth() * DOTS_A_POINT),
                            (int) (format.getHeight() * DOTS_A_POINT),
                            BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = page.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, page.getWidth(), page.getHeight());
            pen.scale(DOTS_A_POINT, DOTS_A_POINT);
            if (job.print(pen, format, pages.size()) == Printable.NO_SUCH_PAGE) {
                return pages;
            }
            pages.add(page);
        }
    }

    private static String scanned(BufferedImage page) throws Exception {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    @Test
    void a_receipt_is_handed_to_the_queue_and_its_code_can_be_scanned_on_roll_and_office_paper()
            throws Exception {
        SystemPrinter printer = printer();
        printer.open();
        assertEquals(Health.GOOD, printer.health());
        assertInstanceOf(PrintOutcome.Unknown.class, printer.print(ReceiptPrinterContract.RECEIPT));
        Printable job = jobs.getFirst();
        PageFormat roll = page(80 * POINTS_A_MM, 200 * POINTS_A_MM);
        PageFormat office = page(210 * POINTS_A_MM, 297 * POINTS_A_MM);
        for (PageFormat format : List.of(roll, office)) {
            List<BufferedImage> pages = pages(job, format);
            assertEquals(1, pages.size());
            assertEquals("https://card.example.edu/r/0192F3A0", scanned(pages.getFirst()));
            Path folder = Files.createDirectories(Path.of("target", "receipts"));
            Path file = folder.resolve("system-" + (int) format.getWidth() + ".png");
            ImageIO.write(pages.getFirst(), "png", file.toFile());
        }
    }

    @Test
    void a_long_statement_goes_on_on_the_next_page_and_loses_nothing() throws Exception {
        List<Receipt.Part> parts =
                new ArrayList<>(Collections.nCopies(150, new Receipt.Row("11月1日", "−12.50")));
        parts.add(new Receipt.Qr("https://card.example.edu/check/1"));
        printer().print(new Receipt(parts));
        PageFormat office = page(210 * POINTS_A_MM, 297 * POINTS_A_MM);
        List<BufferedImage> pages = pages(jobs.getFirst(), office);
        assertEquals(3, pages.size());
        assertEquals("https://card.example.edu/check/1", scanned(pages.getLast()));
    }

    @Test
    void the_jdks_own_printer_makes_postscript_of_it() throws Exception {
        StreamPrintServiceFactory[] found =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript");
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintService service = found[0].getPrintService(paper);
        Font font = Font.createFont(Font.TRUETYPE_FONT, FACE.toFile());
        SystemPrinter printer =
                new SystemPrinter(service.getName(), font, () -> new PrintService[] {service});
        assertInstanceOf(PrintOutcome.Unknown.class, printer.print(ReceiptPrinterContract.RECEIPT));
        String postscript = paper.toString(StandardCharsets.ISO_8859_1);
        assertTrue(postscript.startsWith("%!PS"), () -> postscript.substring(0, 20));
        assertEquals(1, postscript.lines().filter("showpage"::equals).count());
    }

    @Test
    void a_queue_that_is_not_there_takes_nothing_or_refuses_is_told_and_nothing_is_thrown()
            throws Exception {
        SystemPrinter gone =
                new SystemPrinter(QUEUE, new Font("x", Font.PLAIN, 1), () -> new PrintService[0]);
        assertEquals(
                EquipmentFault.PORT_UNAVAILABLE,
                assertThrows(DeviceFault.class, gone::open).fault());
        assertEquals(
                new PrintOutcome.Failed(EquipmentFault.PORT_UNAVAILABLE, false),
                gone.print(ReceiptPrinterContract.RECEIPT));
        accepting = Optional.of(PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS);
        assertEquals(
                new PrintOutcome.Failed(EquipmentFault.BROKEN, false),
                printer().print(ReceiptPrinterContract.RECEIPT));
        accepting = Optional.of(PrinterIsAcceptingJobs.ACCEPTING_JOBS);
        refuses = true;
        assertEquals(
                new PrintOutcome.Failed(EquipmentFault.BROKEN, false),
                printer().print(ReceiptPrinterContract.RECEIPT));
        assertEquals(List.of(), jobs);
    }
}
