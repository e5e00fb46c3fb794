package campus.onecard.domain.terminal;

import campus.onecard.domain.id.Repeatable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A terminal ends its day with what it counted itself. It must have an answer to everything it sent
 * before. Counting again is a new closing under a new id; the last one speaks.
 *
 * @param id made by the terminal, UUIDv7
 * @param day a date in Asia/Shanghai
 * @param own what the terminal counted
 */
public record CloseDay(UUID id, LocalDate day, Figures own) implements Repeatable {

    public CloseDay {
        TerminalChecks.command(id, 0);
    }
}
