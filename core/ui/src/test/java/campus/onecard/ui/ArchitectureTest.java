package campus.onecard.ui;

import campus.onecard.house.HouseRules;
import campus.onecard.house.SourceRules;
import campus.onecard.house.TextRules;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void walls() {
        HouseRules.of("campus.onecard.ui")
                .mayNotKnow(
                        "the kit knows no business, no network and no device",
                        "java.sql..",
                        "java.net.http..",
                        "campus.onecard.server..",
                        "campus.onecard.client..",
                        "campus.onecard.devices..")
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
