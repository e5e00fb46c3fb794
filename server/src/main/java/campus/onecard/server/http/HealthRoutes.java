package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Health;
import campus.onecard.domain.api.Routes;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Tells whether the process lives and whether it can serve. */
public final class HealthRoutes {

    private static final String UP = "up";

    private final String version;
    private final BooleanSupplier onDuty;
    private final BooleanSupplier databaseAnswers;
    private final BooleanSupplier lanesRun;
    private final Supplier<List<String>> warnings;

    /** Of the only server there is. */
    public HealthRoutes(String version, BooleanSupplier databaseAnswers, BooleanSupplier lanesRun) {
        this(version, () -> true, databaseAnswers, lanesRun, List::of);
    }

    /**
     * @param onDuty whether this server serves now, or stands by for another
     * @param databaseAnswers asks the database something cheap; may throw
     * @param lanesRun whether every posting lane takes commands
     * @param warnings see {@link Health#warnings}
     */
    public HealthRoutes(
            String version,
            BooleanSupplier onDuty,
            BooleanSupplier databaseAnswers,
            BooleanSupplier lanesRun,
            Supplier<List<String>> warnings) {
        this.version = version;
        this.warnings = warnings;
        this.onDuty = onDuty;
        this.databaseAnswers = databaseAnswers;
        this.lanesRun = lanesRun;
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.LIVE, (call, body) -> new Health(UP, version));
        bindings.on(Routes.READY, (call, body) -> ready());
    }

    private Health ready() {
        if (!databaseAnswers()) {
            throw new ProblemException(
                    ErrorCode.BUSY, "The database does not answer. Try again in a moment.");
        }
        if (!onDuty.getAsBoolean()) {
            throw new ProblemException(ErrorCode.STANDBY, Problems.advice(ErrorCode.STANDBY));
        }
        if (!lanesRun.getAsBoolean()) {
            throw new ProblemException(
                    ErrorCode.BUSY, "The posting lanes are not running. Try again in a moment.");
        }
        return new Health(UP, version, warnings.get());
    }

    private boolean databaseAnswers() {
        try {
            return databaseAnswers.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
