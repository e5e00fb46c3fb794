package campus.onecard.server.bench;

import campus.onecard.server.bench.Cell.Spent;
import campus.onecard.server.bench.Draw.Places;
import campus.onecard.server.database.DatabaseAddress;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Runs the cells of a plan, all ways of paying in each round, so that they share the weather. */
final class Rounds {

    private static final int WARM_UP_CALLERS = 32;
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final Plan plan;
    private final Stage stage;
    private final Optional<Stage> logged;
    private final Clock clock;
    private long seed;

    /**
     * @param logged an engine that writes a binary log, where the plan asks for one
     */
    Rounds(Plan plan, Stage stage, Optional<Stage> logged, Clock clock) {
        this.plan = plan;
        this.stage = stage;
        this.logged = logged;
        this.clock = clock;
    }

    List<Cell> run(Consumer<Cell> finished) throws Exception {
        Duration warmUp = plan.length().compareTo(WARM_UP) < 0 ? plan.length() : WARM_UP;
        for (Variant variant : plan.variants()) {
            cell(variant, WARM_UP_CALLERS, warmUp.multipliedBy(variant == Variant.E ? 4 : 1));
        }
        List<Cell> cells = new ArrayList<>();
        for (int round = 0; round < plan.rounds(); round++) {
            for (int callers : plan.callers()) {
                for (Variant variant : plan.variants()) {
                    Cell cell = cell(variant, callers, plan.length());
                    cells.add(cell);
                    finished.accept(cell);
                }
            }
        }
        return cells;
    }

    private Cell cell(Variant variant, int callers, Duration length) throws Exception {
        Stage on = variant == Variant.L ? logged.orElseThrow() : stage;
        try (Load load = load(variant, callers, on)) {
            long mark = on.check().mark();
            Spent before = spent(on);
            Tally tally = load.run(length, ++seed);
            Spent after = spent(on);
            String fault = variant.isPosting() ? on.check().since(mark, tally.count()) : "";
            return Cell.of(variant, callers, tally, before, after, fault);
        }
    }

    private static Spent spent(Stage on) {
        Duration program = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return new Spent(on.engine().cpuTime(), program, System.nanoTime());
    }

    private Load load(Variant variant, int callers, Stage on) throws SQLException {
        Places places = Places.of(plan.hotMerchant(), plan.zipf(), on.campus().size());
        if (variant == Variant.E) {
            return new HttpLoad(on, callers, plan.rate(), draws(on, places, variant), clock);
        }
        return new CallerLoad(
                payer(variant, callers, on), callers, plan.rate(), draws(on, places, variant));
    }

    private LongFunction<Draw> draws(Stage on, Places places, Variant variant) {
        return s -> new Draw(on.campus(), places, clock, s, variant.name());
    }

    private Payer payer(Variant variant, int callers, Stage on) throws SQLException {
        DatabaseAddress address = on.engine().address();
        BenchCampus campus = on.campus();
        int connections = plan.rate() > 0 ? Integer.MAX_VALUE : callers;
        return switch (variant) {
            case A -> new StatementsPayer(address, connections, campus, clock, true);
            case B -> new StatementsPayer(address, connections, campus, clock, false);
            case C -> new ProcedurePayer(address, connections, campus, clock);
            case D, L, E -> new LanePayer(on.door().lanes());
            case INSERT -> new FloorPayer(address, connections, campus.sequence(), true);
            case SELECT -> new FloorPayer(address, connections, campus.sequence(), false);
        };
    }
}
