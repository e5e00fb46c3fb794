package campus.onecard.reissue;

import campus.onecard.house.HouseRules;
import campus.onecard.house.SourceRules;
import campus.onecard.house.TextRules;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void walls() {
        HouseRules.of("campus.onecard.reissue")
                .mayNotKnow(
                        "no app knows another, nor the server or its database",
                        "campus.onecard.kiosk..",
                        "campus.onecard.counter..",
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
        TextRules.ofThisModule().knowing(java.nio.file.Path.of("..", "core", "ui")).hold();
    }
}
