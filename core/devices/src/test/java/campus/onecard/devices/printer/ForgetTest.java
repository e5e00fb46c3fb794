package campus.onecard.devices.printer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.serial.SerialAddress;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A printer that runs out of paper in the middle is told to forget the rest. It must have taken
 * that order before the receipt counts as failed, else the rest could appear later. The printer
 * here answers byte by byte as this test says.
 */
class ForgetTest {

    private static final byte[] FORGET = {0x10, 0x14, 8, 1, 3, 0x14, 1, 6, 2, 8};
    private static final EscPosPrinter.Patience SHORT =
            new EscPosPrinter.Patience(Duration.ofMillis(300), Duration.ofSeconds(10));

    private final ServerSocket listening = listening();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final AtomicBoolean answersAfterForget = new AtomicBoolean(true);

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    @AfterEach
    void stop() throws IOException {
        listening.close();
    }

    /** Has paper until a receipt comes, then none; says so whenever it is asked. */
    private void serve() {
        try (Socket caller = listening.accept()) {
            OutputStream answers = caller.getOutputStream();
            int next = caller.getInputStream().read();
            while (next >= 0) {
                byte[] all = taken(next);
                boolean begun = contains(all, "合计".getBytes(Charset.forName("GB18030")));
                boolean forgot = contains(all, FORGET);
                int end = all.length;
                boolean asked = end >= 3 && all[end - 3] == 0x10 && all[end - 2] == 0x04;
                if (asked && (!forgot || answersAfterForget.get())) {
                    answers.write(answer(all[end - 1], begun));
                }
                next = caller.getInputStream().read();
            }
        } catch (IOException e) {
            // The driver hung up.
        }
    }

    private static int answer(int question, boolean out) {
        int empty = question == 4 ? 0x6C : 0x20;
        return 0x12 | (out && question != 3 ? empty : 0);
    }

    private synchronized byte[] taken(int next) {
        received.write(next);
        return received.toByteArray();
    }

    private synchronized byte[] received() {
        return received.toByteArray();
    }

    private static boolean contains(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1)
                .contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private PrintOutcome print() throws Exception {
        Thread.ofVirtual().start(this::serve);
        SerialAddress address = new SerialAddress.Tcp("127.0.0.1", listening.getLocalPort());
        try (EscPosPrinter printer = new EscPosPrinter(address, 32, QrWay.NATIVE, SHORT)) {
            return printer.print(Receipt.of(new Receipt.Total("合计", "￥1.00")));
        }
    }

    @Test
    void a_half_receipt_failed_once_the_printer_has_answered_after_the_order_to_forget()
            throws Exception {
        assertEquals(new PrintOutcome.Failed(EquipmentFault.PAPER_OUT, true), print());
        byte[] all = received();
        byte[] last = Arrays.copyOfRange(all, all.length - FORGET.length - 3, all.length - 3);
        assertArrayEquals(FORGET, last, "nothing but a question comes after the order");
    }

    @Test
    void a_printer_that_does_not_answer_after_it_leaves_the_receipt_unknown() throws Exception {
        answersAfterForget.set(false);
        assertInstanceOf(PrintOutcome.Unknown.class, print());
        assertTrue(contains(received(), FORGET));
    }
}
