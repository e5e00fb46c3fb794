package campus.onecard.domain.books;

import java.time.LocalDate;
import java.util.List;

/** The business days that were closed just now, in order; may be empty. */
public record ClosedDays(List<LocalDate> days) {

    public ClosedDays {
        days = List.copyOf(days);
    }
}
