package campus.onecard.domain.found;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Some notices, newest first.
 *
 * @param units of all cards that wait, for searching, in order
 * @param next continues below the last one; null at the end
 */
public record NoticePage(List<FoundNotice> notices, List<String> units, @Nullable String next) {

    public NoticePage {
        notices = List.copyOf(notices);
        units = List.copyOf(units);
    }
}
