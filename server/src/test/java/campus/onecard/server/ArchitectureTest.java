package campus.onecard.server;

import campus.onecard.house.HouseRules;
import campus.onecard.house.SourceRules;
import campus.onecard.house.TextRules;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void walls() {
        HouseRules.of("campus.onecard.server")
                .mayNotKnow(
                        "the server has no screen and no device",
                        "javafx..",
                        "campus.onecard.ui..",
                        "campus.onecard.devices..",
                        "campus.onecard.kiosk..")
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
