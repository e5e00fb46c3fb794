package campus.onecard.domain.found;

import java.time.LocalDate;

/**
 * A found card as everybody may read of it.
 *
 * @param id of the report
 * @param unit department or class; may be empty
 * @param maskedName {@code 张**}
 * @param lastTwo the last two characters of the number
 * @param day when it was found
 * @param machine at which machine, as people call it
 * @param place where that stands
 */
public record FoundNotice(
        String id,
        String unit,
        String maskedName,
        String lastTwo,
        LocalDate day,
        String machine,
        String place) {}
