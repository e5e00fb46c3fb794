package campus.onecard.client;

import campus.onecard.house.HouseRules;
import campus.onecard.house.SourceRules;
import campus.onecard.house.TextRules;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void walls() {
        HouseRules.of("campus.onecard.client")
                .mayNotKnow(
                        "a client knows the contract, never the server or a screen",
                        "javafx..",
                        "java.sql..",
                        "campus.onecard.server..",
                        "campus.onecard.ui..",
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
