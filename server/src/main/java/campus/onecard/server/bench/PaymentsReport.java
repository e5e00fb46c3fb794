package campus.onecard.server.bench;

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

    private final List<Cell> cells;
    private final Texts texts;

    PaymentsReport(List<Cell> cells, Texts texts) {
        this.cells = cells;
        this.texts = texts;
    }

    /** A ratio that was to be reached. */
    private record Ratio(String key, double value, double target) {
        boolean isReached() {
            return value >= target;
        }
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
        lines.add(texts.get("bench.ratios"));
        ratios().forEach(r -> lines.add("  " + sentence(r)));
        return lines;
    }

    String summary() {
        List<String> parts = new ArrayList<>();
        ratios().forEach(r -> parts.add(sentence(r)));
        if (parts.isEmpty()) {
            parts.add(texts.get("bench.no-ratio"));
        }
        OptionalDouble rate = median(Variant.D, MANY, Cell::rate);
        String lanes = rate.isPresent() ? whole(rate.getAsDouble()) : "-";
        return texts.get(
                "bench.summary",
                lanes,
                Integer.toString(MANY),
                String.join(texts.get("bench.comma"), parts));
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
        add(ratios, "bench.ratio.a", lanes / rate(Variant.A, MANY), 8);
        double best = Math.max(orZero(Variant.B), orZero(Variant.C));
        add(ratios, "bench.ratio.bc", lanes / best, 4);
        add(ratios, "bench.ratio.e", rate(Variant.E, CROWD) / rate(Variant.D, CROWD), 0.5);
        add(ratios, "bench.ratio.one", rate(Variant.D, 1) / rate(Variant.B, 1), 0.9);
        add(ratios, "bench.ratio.log", rate(Variant.L, MANY) / lanes, 0.75);
        return ratios;
    }

    /** A ratio one side of which was not run is none. */
    private static void add(List<Ratio> ratios, String key, double value, double target) {
        if (Double.isFinite(value)) {
            ratios.add(new Ratio(key, value, target));
        }
    }

    private String sentence(Ratio ratio) {
        String value = String.format(Locale.ROOT, "%.2f", ratio.value());
        String target = String.format(Locale.ROOT, "%.2f", ratio.target());
        boolean reached = ratio.isReached();
        String tail = "";
        if (ratio.key().equals("bench.ratio.e")) {
            double p99 = median(Variant.E, CROWD, Cell::p99).orElse(Double.NaN);
            reached = reached && p99 <= MOST_P99;
            tail = texts.get("bench.tail", String.format(Locale.ROOT, "%.1f", p99));
        }
        String verdict = texts.get(reached ? "bench.reached" : "bench.missed");
        return texts.get(ratio.key(), value, target) + tail + verdict;
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

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}
