package campus.onecard.server.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What this server shows people who are not signed in.
 *
 * @param publicUrl how phones reach it; empty: as the machines do
 * @param receipts how long a receipt's page can be opened, 1 to 720 hours
 * @param noticeZh payment methods and cash, as the rule of 2026-02-01 asks; empty for the kiosk's
 *     own words
 * @param noticeEn the same in English
 * @param foundSlots the names of the machines that have a slot for found cards
 */
public record Front(
        Optional<URI> publicUrl,
        Duration receipts,
        String noticeZh,
        String noticeEn,
        List<String> foundSlots) {

    public Front {
        foundSlots = List.copyOf(foundSlots);
    }

    /** As it is when nobody sets anything. */
    public static final Front USUAL =
            new Front(Optional.empty(), Duration.ofHours(24), "", "", List.of());
}
