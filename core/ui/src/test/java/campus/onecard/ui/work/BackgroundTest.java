package campus.onecard.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class BackgroundTest {

    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final Background background = Background.on(ui::add);
    private final List<String> heard = new ArrayList<>();

    @Test
    void an_answer_comes_back_on_the_screens_thread() throws Exception {
        background.run(() -> "ok", heard::add, e -> heard.add("failed"));
        next().run();
        assertEquals(List.of("ok"), heard);
    }

    @Test
    void what_was_thrown_comes_back_as_it_is() throws Exception {
        background.run(
                () -> {
                    throw new IOException("away");
                },
                answer -> heard.add("answer"),
                e -> heard.add(e.getMessage()));
        next().run();
        assertEquals(List.of("away"), heard);
    }

    @Test
    void a_cancel_interrupts_the_call_and_drops_its_answer() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        var handle =
                background.run(
                        () -> {
                            try {
                                never.await();
                                return "answer";
                            } finally {
                                interrupted.countDown();
                            }
                        },
                        heard::add,
                        e -> heard.add("failed"));
        handle.cancel();
        assertTrue(interrupted.await(10, TimeUnit.SECONDS));
        next().run();
        assertEquals(List.of(), heard);
    }

    @Test
    void an_answer_that_waits_already_is_dropped_too() throws Exception {
        var handle = background.run(() -> "late", heard::add, e -> heard.add("failed"));
        Runnable answer = next();
        handle.cancel();
        answer.run();
        assertEquals(List.of(), heard);
    }

    private Runnable next() throws InterruptedException {
        Runnable next = ui.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came back");
        }
        return next;
    }
}
