package campus.onecard.server.bench;

import static campus.onecard.server.bench.Figures.hundredths;
import static campus.onecard.server.bench.Figures.tenths;
import static campus.onecard.server.bench.Figures.whole;

import campus.onecard.domain.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The cells as a table, the ratios beside their targets, and one line to quote. */
final class PaymentsReport {

    private static final int MANY = 128;
    private static final int CROWD = 256;
    private static final double MOST_P99 = 30;

    /** What of a fixed rate must be answered; the last ones end after the measured time. */
    private static final double KEPT_UP = 0.95;

    private final List<Cell> cells;
    private final int rate;
    private final Texts texts;

    /**
     * @param rate payments a second in the open loop; 0 for the closed loop
     */
    PaymentsReport(List<Cell> cells, int rate, Texts texts) {
        this.cells = cells;
        this.rate = rate;
        this.texts = texts;
    }

    /**
     * A ratio that was to be reached.
     *
     * @param tail milliseconds that 99 of 100 did not exceed, where they count, too; else 0
     */
    private record Ratio(String key, double value, double target, double tail) {
        boolean isReached() {
            return value >= target && tail <= MOST_P99;
        }
    }

    /** Whether every ratio that was measured is what it is to be. */
    boolean isReached() {
        return rate > 0 ? isKeptUp() : ratios().stream().allMatch(Ratio::isReached);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int callers : cells.stream().map(Cell::callers).distinct().sorted().toList()) {
            lines.add(texts.get("bench.callers", Integer.toString(callers)));
            for (Variant variant : Variant.values()) {
                List<Cell> same = of(variant, callers);
                if (!same.isEmpty()) {
                    lines.add(line(variant, same));
                }
            }
        }
        return lines;
    }

    String summary() {
        List<String> parts = new ArrayList<>();
        if (rate > 0) {
            cells.stream().map(Cell::variant).distinct().forEach(v -> parts.add(paced(v)));
            return texts.get("bench.summary.open", whole(rate), together(parts));
        }
        ratios().forEach(r -> parts.add(sentence(r)));
        if (parts.isEmpty()) {
            parts.add(texts.get("bench.no-ratio"));
        }
        OptionalDouble lanes = median(Variant.D, MANY, Cell::rate);
        return lanes.isPresent()
                ? texts.get(
                        "bench.summary",
                        whole(lanes.getAsDouble()),
                        Integer.toString(MANY),
                        together(parts))
                : texts.get("bench.summary.other", together(parts));
    }

    private String together(List<String> parts) {
        return String.join(texts.get("bench.comma"), parts);
    }

    private boolean isKeptUp() {
        return cells.stream().allMatch(this::isKeptUp);
    }

    /** Refused ones are told; what was answered less than asked for is a miss. */
    private boolean isKeptUp(Cell cell) {
        return cell.rate() >= KEPT_UP * rate;
    }

    /** How a way of paying did at the fixed rate, over all its cells. */
    private String paced(Variant variant) {
        List<Cell> same = cells.stream().filter(c -> c.variant() == variant).toList();
        return texts.get(
                        "bench.paced",
                        variant == Variant.L ? texts.get("bench.lanes-logged") : variant.name(),
                        hundredths(median(same, Cell::p50)),
                        hundredths(median(same, Cell::p99)),
                        whole(median(same, Cell::rate)))
                + Verdict.words(texts, same.stream().allMatch(this::isKeptUp));
    }

    private String line(Variant variant, List<Cell> same) {
        String line =
                String.format(
                        Locale.ROOT,
                        "  %-6s %9s/s   p50 %8.2f ms   p99 %8.2f ms   p99.9 %8.2f ms   "
                                + "%6.1f + %6.1f µs   %s",
                        variant,
                        whole(median(same, Cell::rate)),
                        median(same, Cell::p50),
                        median(same, Cell::p99),
                        median(same, Cell::p999),
                        median(same, Cell::engineMicros),
                        median(same, Cell::programMicros),
                        texts.get("bench.variant." + variant));
        double share = median(same, Cell::generatorShare);
        long refused = same.stream().mapToLong(Cell::refused).sum();
        return line
                + (share > 0 ? texts.get("bench.generator", whole(share * 100)) : "")
                + (refused > 0 ? texts.get("bench.refused", Long.toString(refused)) : "");
    }

    private List<Ratio> ratios() {
        List<Ratio> ratios = new ArrayList<>();
        double lanes = rate(Variant.D, MANY);
        add(ratios, "bench.ratio.a", lanes / rate(Variant.A, MANY), 8, 0);
        double best = Math.max(orZero(Variant.B), orZero(Variant.C));
        add(ratios, "bench.ratio.bc", lanes / best, 4, 0);
        double tail = median(Variant.E, CROWD, Cell::p99).orElse(0);
        double http = rate(Variant.E, CROWD) / rate(Variant.D, CROWD);
        add(ratios, "bench.ratio.e", http, 0.5, tail);
        add(ratios, "bench.ratio.one", rate(Variant.D, 1) / rate(Variant.B, 1), 0.9, 0);
        add(ratios, "bench.ratio.log", rate(Variant.L, MANY) / lanes, 0.75, 0);
        return ratios;
    }

    /** A ratio one side of which was not run is none. */
    private static void add(
            List<Ratio> ratios, String key, double value, double target, double tail) {
        if (Double.isFinite(value)) {
            ratios.add(new Ratio(key, value, target, tail));
        }
    }

    private String sentence(Ratio ratio) {
        String value = hundredths(ratio.value());
        String target = hundredths(ratio.target());
        String tail = ratio.tail() > 0 ? texts.get("bench.tail", tenths(ratio.tail())) : "";
        return texts.get(ratio.key(), value, target)
                + tail
                + Verdict.words(texts, ratio.isReached());
    }

    private double orZero(Variant variant) {
        return median(variant, MANY, Cell::rate).orElse(0);
    }

    private double rate(Variant variant, int callers) {
        return median(variant, callers, Cell::rate).orElse(Double.NaN);
    }

    private List<Cell> of(Variant variant, int callers) {
        return cells.stream()
                .filter(c -> c.variant() == variant && c.callers() == callers)
                .toList();
    }

    private OptionalDouble median(Variant variant, int callers, ToDoubleFunction<Cell> what) {
        List<Cell> same = of(variant, callers);
        return same.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(same, what));
    }

    private static double median(List<Cell> same, ToDoubleFunction<Cell> what) {
        double[] sorted = same.stream().mapToDouble(what).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
