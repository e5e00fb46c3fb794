package campus.onecard.server.crash;

/** What a cycle kills. */
enum Victim {
    SERVER,
    DATABASE,
    SERVER_AND_DATABASE,
    BOTH_SERVERS,
    EVERYTHING;

    boolean isDatabase() {
        return this == DATABASE || this == SERVER_AND_DATABASE || this == EVERYTHING;
    }

    boolean isServing() {
        return this != DATABASE;
    }

    boolean isStandby() {
        return this == BOTH_SERVERS || this == EVERYTHING;
    }
}
