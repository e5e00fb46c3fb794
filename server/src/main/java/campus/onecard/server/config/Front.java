package campus.onecard.server.config;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What this server shows people who are not signed in.
 *
 * @param publicUrl how phones reach it; empty: as the machines do
 * @param receipts how long a receipt's page can be opened, 1 to 720 hours
 * @param noticeZh payment methods and cash, as the rule of 2026-02-01 asks; empty for the kiosk's
 *     own words
 * @param noticeEn the same in English
 */
public record Front(Optional<URI> publicUrl, Duration receipts, String noticeZh, String noticeEn) {

    /** As it is when nobody sets anything. */
    public static final Front USUAL = new Front(Optional.empty(), Duration.ofHours(24), "", "");
}
