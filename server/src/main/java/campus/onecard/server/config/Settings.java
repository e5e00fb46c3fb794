package campus.onecard.server.config;

import campus.onecard.server.database.DatabaseAddress;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What the operator decided.
 *
 * @param host the address the door listens on
 * @param port 0 for any free one
 * @param tls present whenever the host is not loopback
 * @param external another database than the embedded one
 * @param campusName shown on the machines
 * @param helpPhone shown on the machines; empty when there is none
 * @param lanes posting lanes, 1 to 16
 * @param pinTries wrong payment passwords that lock, 3 to 10
 * @param company how it shares the database with other servers
 * @param dayEnd when business days end, Asia/Shanghai
 * @param cards whether cards must prove themselves, and where their keys are
 * @param front what people see who are not signed in
 * @param outside the bank and others it works with
 */
public record Settings(
        String host,
        int port,
        Optional<TlsFiles> tls,
        Optional<DatabaseAddress> external,
        String campusName,
        String helpPhone,
        int lanes,
        int pinTries,
        Company company,
        LocalTime dayEnd,
        CardSettings cards,
        Front front,
        OutsideSettings outside) {

    /** With nothing set of what people are shown. */
    public Settings(
            String host,
            int port,
            Optional<TlsFiles> tls,
            Optional<DatabaseAddress> external,
            String campusName,
            String helpPhone,
            int lanes,
            int pinTries,
            Company company,
            LocalTime dayEnd,
            CardSettings cards) {
        this(
                host,
                port,
                tls,
                external,
                campusName,
                helpPhone,
                lanes,
                pinTries,
                company,
                dayEnd,
                cards,
                Front.USUAL,
                OutsideSettings.NONE);
    }

    /** The same at a database that somebody else runs. */
    public Settings at(DatabaseAddress database) {
        return new Settings(
                host,
                port,
                tls,
                Optional.of(database),
                campusName,
                helpPhone,
                lanes,
                pinTries,
                company,
                dayEnd,
                cards,
                front,
                outside);
    }

    /** The same, working with these systems of other houses. */
    public Settings workingWith(OutsideSettings others) {
        return new Settings(
                host,
                port,
                tls,
                external,
                campusName,
                helpPhone,
                lanes,
                pinTries,
                company,
                dayEnd,
                cards,
                front,
                others);
    }

    /** The same where cards need not prove themselves. */
    public Settings takingEveryCard() {
        return new Settings(
                host,
                port,
                tls,
                external,
                campusName,
                helpPhone,
                lanes,
                pinTries,
                company,
                dayEnd,
                new CardSettings(false, cards.token(), cards.issuer()),
                front,
                outside);
    }

    /**
     * The same with a door on loopback, on any free port, for a command's own use; its payments
     * need no cards.
     */
    public Settings unseen() {
        return new Settings(
                "127.0.0.1",
                0,
                Optional.empty(),
                external,
                campusName,
                helpPhone,
                lanes,
                pinTries,
                company,
                dayEnd,
                new CardSettings(false, cards.token(), cards.issuer()),
                front,
                outside);
    }
}
