package campus.onecard.kiosk.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Kiosks of their own process are killed; {@code ./onecard crash --kiosk} does it everywhere. */
class KioskCrashTest {

    @Test
    void a_killed_kiosk_settles_what_was_open_and_what_comes_late_is_refused(@TempDir Path folder)
            throws Exception {
        try (CrashHouse house = new CrashHouse(folder);
                Cable cable = new Cable(house.url())) {
            Path home = Files.createDirectories(folder.resolve("kiosk"));
            house.machine().save(home.resolve("identity"));
            KioskCrash crash = new KioskCrash(cable, home, house.person(), new SplittableRandom(7));
            Scene claims = house.scenes().getFirst();
            Cycle answered = crash.cycle(claims, Moment.ANSWERED);
            assertEquals(List.of(), answered.wrong());
            assertEquals(1, answered.times());
            Cycle late = crash.cycle(claims, Moment.LATE);
            assertEquals(List.of(), late.wrong());
            assertEquals(0, late.times());
        }
    }
}
