package campus.onecard.server.simulate;

/** What all parts of one run share. */
record Scene(SimulatedTime time, Faults faults, Oracle oracle, Verdict verdict, Trace trace) {

    static Scene fresh(Trace trace) {
        return new Scene(
                new SimulatedTime(),
                new Faults(trace),
                new Oracle(SimulatedCampus.merchantsByOutlet()),
                new Verdict(),
                trace);
    }
}
