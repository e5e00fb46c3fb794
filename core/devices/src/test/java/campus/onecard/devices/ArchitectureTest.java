package campus.onecard.devices;

import campus.onecard.house.HouseRules;
import campus.onecard.house.SourceRules;
import campus.onecard.house.TextRules;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void walls() {
        HouseRules.of("campus.onecard.devices")
                .mayNotKnow(
                        "a device knows neither screens nor the server",
                        "javafx..",
                        "java.sql..",
                        "java.net.http..",
                        "campus.onecard.server..",
                        "campus.onecard.client..",
                        "campus.onecard.ui..")
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
