package campus.onecard.terminal;

import campus.onecard.house.HouseRules;
import campus.onecard.house.SourceRules;
import campus.onecard.house.TextRules;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void walls() {
        HouseRules.of("campus.onecard.terminal")
                .mayNotKnow(
                        "a terminal is written from the API alone: no screen, no server",
                        "javafx..",
                        "campus.onecard.ui..",
                        "campus.onecard.devices..",
                        "campus.onecard.kiosk..",
                        "campus.onecard.counter..",
                        "campus.onecard.reissue..",
                        "campus.onecard.server..",
                        "java.sql..")
                .hold();
    }

    @Test
    void sources() {
        SourceRules.ofThisModule().hold();
    }

    @Test
    void texts() {
        TextRules.ofThisModule().hold();
    }
}
