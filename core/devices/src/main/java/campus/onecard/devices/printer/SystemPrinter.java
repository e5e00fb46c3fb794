package campus.onecard.devices.printer;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.domain.equipment.EquipmentFault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/**
 * Any printer the operating system knows. The system says whether it takes jobs and nothing about
 * paper, so a receipt that was handed over is never reported as done.
 */
public final class SystemPrinter implements ReceiptPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(SystemPrinter.class);
    private static final DocFlavor FLAVOUR = DocFlavor.SERVICE_FORMATTED.PRINTABLE;
    private static final int COLUMNS = 48;

    private final String queue;
    private final Font font;
    private final Supplier<PrintService[]> services;

    /**
     * @param queue the printer's name in the operating system
     * @param font has Chinese characters
     * @param services what the operating system knows, asked anew each time
     */
    public SystemPrinter(String queue, Font font, Supplier<PrintService[]> services) {
        this.queue = queue;
        this.font = font;
        this.services = services;
    }

    @Override
    public void open() throws DeviceFault {
        health();
    }

    @Override
    public Health health() throws DeviceFault {
        service();
        return Health.GOOD;
    }

    @Override
    public PrintOutcome print(Receipt receipt) {
        try {
            List<PaperLine> lines = new Layout(COLUMNS).lines(receipt);
            var attributes = new HashPrintRequestAttributeSet(new JobName("OneCard", null));
            PaperPages pages = new PaperPages(lines, COLUMNS, font);
            service().createPrintJob().print(new SimpleDoc(pages, FLAVOUR, null), attributes);
            return new PrintOutcome.Unknown("handed to the system's queue " + queue);
        } catch (DeviceFault e) {
            return new PrintOutcome.Failed(e.fault(), false);
        } catch (PrintException e) {
            LOG.warn("the system's printer refused a receipt", e);
            return new PrintOutcome.Failed(EquipmentFault.BROKEN, false);
        }
    }

    private PrintService service() throws DeviceFault {
        Optional<PrintService> found =
                Arrays.stream(services.get()).filter(s -> s.getName().equals(queue)).findFirst();
        PrintService service =
                found.orElseThrow(
                        () ->
                                new DeviceFault(
                                        EquipmentFault.PORT_UNAVAILABLE,
                                        "the system knows no printer " + queue));
        PrinterIsAcceptingJobs accepting = service.getAttribute(PrinterIsAcceptingJobs.class);
        if (accepting == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            throw new DeviceFault(EquipmentFault.BROKEN, "the system's queue takes no jobs");
        }
        return service;
    }

    @Override
    public void close() {
        // Nothing is held between receipts.
        LOG.debug("no longer printing to {}", queue);
    }
}
