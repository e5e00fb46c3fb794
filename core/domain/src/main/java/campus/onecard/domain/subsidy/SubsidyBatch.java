package campus.onecard.domain.subsidy;

import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.id.Repeatable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list of subsidies, made by one person and paid out once another has approved it.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param purpose told to the owners, 1 to 100 characters
 * @param expires when unclaimed money goes back to the fund; null for never
 * @param lines 1 to 10,000, each number once
 */
public record SubsidyBatch(
        UUID id,
        StaffNumber maker,
        String purpose,
        @Nullable Instant expires,
        List<SubsidyLine> lines)
        implements Repeatable {

    public static final int MOST = 10_000;

    public SubsidyBatch {
        lines = List.copyOf(lines);
        if (purpose.isBlank() || purpose.length() > 100) {
            throw new IllegalArgumentException("a purpose has 1 to 100 characters");
        }
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new IllegalArgumentException("a batch has 1 to 10,000 lines");
        }
        if (lines.stream().map(SubsidyLine::number).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("each number is listed once");
        }
    }
}
