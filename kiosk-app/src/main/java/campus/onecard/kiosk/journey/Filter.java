package campus.onecard.kiosk.journey;

import campus.onecard.domain.statement.MovementKind;

import java.time.YearMonth;
import java.util.Optional;

/** Which movements are listed; empty means all. */
public record Filter(Optional<MovementKind> kind, Optional<YearMonth> month) {

    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());
}
