package campus.onecard.kiosk.crash;

import java.util.List;

/**
 * One kiosk killed and started again.
 *
 * @param times how often the order was carried out
 * @param wrong what should not be so, as keys of the words; empty when all is well
 */
record Cycle(Scene scene, Moment moment, int times, List<String> wrong) {

    Cycle {
        wrong = List.copyOf(wrong);
    }
}
