package campus.onecard.domain.terminal;

import java.time.LocalDate;

/**
 * What the books have of one terminal's day, to be compared with its own count.
 *
 * @param day a date in Asia/Shanghai
 * @param books approved commands of this very terminal
 */
public record TerminalTotals(LocalDate day, Figures books) {}
