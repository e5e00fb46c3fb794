package campus.onecard.kiosk.journey;

/** A step that has something to do first when somebody gives up or goes away. */
public interface OwnWayOut {

    /** What comes before the usual way out; pure. Not asked where the step must not be left. */
    Step wayOut(Turn turn);
}
