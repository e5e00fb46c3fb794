package campus.onecard.domain.terminal;

import campus.onecard.domain.id.Repeatable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A terminal begins its day. It may do so again, for example after a restart.
 *
 * @param id made by the terminal, UUIDv7
 * @param day the business day as the terminal sees it, a date in Asia/Shanghai; at most one day off
 *     the server's
 */
public record OpenDay(UUID id, LocalDate day) implements Repeatable {

    public OpenDay {
        TerminalChecks.command(id, 0);
    }
}
