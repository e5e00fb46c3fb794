package campus.onecard.domain.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Some movements, newest first.
 *
 * @param next the cursor that continues below the last one; null at the end
 */
public record MovementPage(List<Movement> movements, @Nullable String next) {

    public MovementPage {
        movements = List.copyOf(movements);
    }
}
