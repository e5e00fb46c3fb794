package campus.onecard.server.crash;

import campus.onecard.domain.books.VerifyReport.Violation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with the books.
 *
 * @param lost acknowledged, and not there
 * @param twice there more than once
 * @param wrong there, but not as acknowledged; or never answered; or never sent
 * @param sums rules of the books that do not hold
 */
record Findings(long lost, long twice, long wrong, List<Violation> sums) {

    static final Findings NONE = new Findings(0, 0, 0, List.of());

    boolean isClean() {
        return lost == 0 && twice == 0 && wrong == 0 && sums.isEmpty();
    }

    Findings plus(Findings other) {
        return new Findings(
                lost + other.lost,
                twice + other.twice,
                wrong + other.wrong,
                Stream.concat(sums.stream(), other.sums.stream()).toList());
    }
}
