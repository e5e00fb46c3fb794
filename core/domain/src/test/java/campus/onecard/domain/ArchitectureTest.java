package campus.onecard.domain;

import campus.onecard.house.HouseRules;
import campus.onecard.house.SourceRules;
import campus.onecard.house.TextRules;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void walls() {
        HouseRules.of("campus.onecard.domain")
                .mayNotKnow(
                        "the domain is pure: no screen, no database, no network, no other room",
                        "javafx..",
                        "java.sql..",
                        "java.net.http..",
                        "org.jdbi..",
                        "io.javalin..",
                        "campus.onecard.client..",
                        "campus.onecard.devices..",
                        "campus.onecard.ui..",
                        "campus.onecard.server..")
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
