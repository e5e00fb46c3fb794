package campus.onecard.devices.printer;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.SerialAddress;
import campus.onecard.devices.serial.SerialLine;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;

/**
 * A receipt printer that speaks ESC/POS, over the network or a serial line. It is asked how it is
 * before and while it prints, and a receipt is done only when the printer has answered a question
 * that stands behind the last line.
 */
public final class EscPosPrinter implements ReceiptPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(EscPosPrinter.class);

    private static final Duration TURN = Duration.ofMillis(150);
    private static final int MOST_SILENT = 3;

    private final SerialAddress address;
    private final int columns;
    private final QrWay qr;
    private final Layout layout;
    private final Patience patience;
    private final byte[] piece = new byte[64];
    private volatile @Nullable SerialLine line;

    /**
     * @param columns letters on a line: 32 on 58 mm paper, 48 on 80 mm
     * @param qr who draws the QR code
     * @param patience how long it may take
     */
    public EscPosPrinter(SerialAddress address, int columns, QrWay qr, Patience patience) {
        this.address = address;
        this.columns = columns;
        this.qr = qr;
        this.layout = new Layout(columns);
        this.patience = patience;
    }

    /**
     * How long a printer may take.
     *
     * @param answer to one question
     * @param printing of a whole receipt, feed and cut included
     */
    public record Patience(Duration answer, Duration printing) {

        /** What real printers need. */
        public static final Patience USUAL =
                new Patience(Duration.ofSeconds(1), Duration.ofSeconds(15));
    }

    @Override
    public void open() throws DeviceFault, InterruptedException {
        close();
        line = address.connect();
        health();
    }

    @Override
    public Health health() throws DeviceFault, InterruptedException {
        int offline = ask(StatusBits.OFFLINE);
        refuse(StatusBits.stops(StatusBits.OFFLINE, offline), offline);
        if (StatusBits.stoppedByError(offline)) {
            int error = ask(StatusBits.ERROR);
            refuse(StatusBits.stops(StatusBits.ERROR, error), error);
            refuse(Optional.of(EquipmentFault.BROKEN), offline);
        }
        int paper = ask(StatusBits.PAPER);
        refuse(StatusBits.stops(StatusBits.PAPER, paper), paper);
        return StatusBits.paperLow(paper)
                ? Health.attention(EquipmentFault.PAPER_LOW)
                : Health.GOOD;
    }

    private static void refuse(Optional<EquipmentFault> fault, int answer) throws DeviceFault {
        if (fault.isPresent()) {
            throw new DeviceFault(fault.get(), "status " + Integer.toHexString(answer));
        }
    }

    @Override
    public PrintOutcome print(Receipt receipt) throws InterruptedException {
        byte[] bytes = EscPos.receipt(layout.lines(receipt), qr, columns);
        try {
            ready();
        } catch (DeviceFault e) {
            LOG.info("a receipt was not begun: {}", e.getMessage());
            return new PrintOutcome.Failed(e.fault(), false);
        }
        try {
            connected().write(bytes);
            return followed();
        } catch (DeviceFault e) {
            close();
            LOG.warn("nobody knows whether a receipt was printed: {}", e.getMessage());
            return new PrintOutcome.Unknown(String.valueOf(e.getMessage()));
        }
    }

    private void ready() throws DeviceFault, InterruptedException {
        if (line == null) {
            open();
            return;
        }
        try {
            health();
        } catch (DeviceFault e) {
            if (e.fault() != EquipmentFault.SILENT && e.fault() != EquipmentFault.GARBLED) {
                throw e;
            }
            open();
        }
    }

    /** Waits for the answer behind the last line, and asks meanwhile what holds the printer up. */
    private PrintOutcome followed() throws DeviceFault, InterruptedException {
        Deadline until = Deadline.in(patience.printing());
        int silent = 0;
        int question = StatusBits.PAPER;
        while (!until.over()) {
            if (hear(TURN, false).inOrder()) {
                return new PrintOutcome.Done();
            }
            connected().write(EscPos.askNow(question));
            Heard heard = hear(patience.answer(), true);
            if (heard.inOrder()) {
                return new PrintOutcome.Done();
            }
            Optional<EquipmentFault> stop = stopping(question, heard);
            if (stop.isPresent()) {
                connected().write(EscPos.FORGET);
                // Answered after the order to forget: only now nothing of it can appear later.
                ask(question);
                LOG.warn("a receipt stopped on its way: {}", stop.get());
                return new PrintOutcome.Failed(stop.get(), true);
            }
            silent = heard.status() >= 0 ? 0 : silent + 1;
            if (silent == MOST_SILENT) {
                throw new DeviceFault(EquipmentFault.SILENT, "silent after the receipt was sent");
            }
            question = question == StatusBits.PAPER ? StatusBits.OFFLINE : StatusBits.PAPER;
        }
        throw new DeviceFault(EquipmentFault.SILENT, "the end of printing was not told");
    }

    private Optional<EquipmentFault> stopping(int question, Heard heard)
            throws DeviceFault, InterruptedException {
        if (heard.status() < 0) {
            return Optional.empty();
        }
        if (question == StatusBits.OFFLINE && StatusBits.stoppedByError(heard.status())) {
            return StatusBits.stops(StatusBits.ERROR, ask(StatusBits.ERROR))
                    .or(() -> Optional.of(EquipmentFault.BROKEN));
        }
        return StatusBits.stops(question, heard.status());
    }

    private int ask(int question) throws DeviceFault, InterruptedException {
        connected().purge();
        connected().write(EscPos.askNow(question));
        Heard heard = hear(patience.answer(), true);
        if (heard.status() < 0) {
            throw new DeviceFault(
                    heard.noise() ? EquipmentFault.GARBLED : EquipmentFault.SILENT,
                    "no answer to status question " + question);
        }
        return heard.status();
    }

    /**
     * Listens.
     *
     * @param immediate stop at the answer to a question asked at once, else at the ordered one
     */
    private Heard hear(Duration longest, boolean immediate)
            throws DeviceFault, InterruptedException {
        Deadline until = Deadline.in(longest);
        Heard heard = Heard.NOTHING;
        do {
            int count = connected().read(piece, until);
            for (int i = 0; i < count; i++) {
                heard = heard.and(piece[i] & 0xFF);
            }
        } while (!(immediate ? heard.status() >= 0 : heard.inOrder()) && !until.over());
        return heard;
    }

    private SerialLine connected() throws DeviceFault {
        SerialLine open = line;
        if (open == null) {
            throw new DeviceFault(EquipmentFault.PORT_UNAVAILABLE, "not open: " + address);
        }
        return open;
    }

    @Override
    public void close() {
        SerialLine open = line;
        line = null;
        if (open != null) {
            open.close();
        }
    }
}
