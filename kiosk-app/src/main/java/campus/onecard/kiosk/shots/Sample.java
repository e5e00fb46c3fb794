package campus.onecard.kiosk.shots;

import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;

/**
 * One state of one screen, as people may meet it.
 *
 * @param name small letters and hyphens, unique; the picture's file name has it
 * @param idle whether the question “are you still there” lies over it
 */
public record Sample(String name, Step step, Station station, boolean idle) {

    static Sample of(String name, Step step) {
        return new Sample(name, step, SampleMachine.WORKING, false);
    }
}
