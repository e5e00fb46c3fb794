package campus.onecard.kiosk.notices;

import campus.onecard.domain.found.FoundNotice;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.kiosk.journey.Event;

import java.time.LocalDate;
import java.util.Optional;

/** What happens while somebody reads the notices. */
public sealed interface NoticesEvent extends Event.OfErrand {

    record Came(long attempt, NoticePage page) implements NoticesEvent {}

    /** Only cards of this unit; empty for all. */
    record OfUnit(String unit) implements NoticesEvent {}

    /** Only cards found on that day or later; empty for all. */
    record Since(Optional<LocalDate> day) implements NoticesEvent {}

    /** Wants to type the last two digits. */
    record TypeDigits() implements NoticesEvent {}

    /** One notice: what to do when it is mine. */
    record Open(FoundNotice notice) implements NoticesEvent {}
}
