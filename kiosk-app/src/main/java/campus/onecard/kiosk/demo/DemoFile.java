package campus.onecard.kiosk.demo;

import campus.onecard.domain.signin.CardSerial;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What the demo's server wrote down for the demo's kiosk.
 *
 * @param server where it listens; empty when the file does not say
 * @param code the one-time code that lets this kiosk in; empty when the file does not say
 * @param people whom to try the kiosk with
 */
public record DemoFile(Optional<URI> server, Optional<String> code, List<DemoPerson> people) {

    private static final String PERSON = "person.";

    public DemoFile {
        people = List.copyOf(people);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException with what to do when it cannot be read
     */
    public static DemoFile read(Path file) {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            all.load(in);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The demo's file " + file + " cannot be read. Start the demo's server first.",
                    e);
        }
        return of(all);
    }

    static DemoFile of(Properties all) {
        List<DemoPerson> people =
                all.stringPropertyNames().stream()
                        .filter(key -> key.startsWith(PERSON))
                        .map(key -> key.split("\\.")[1])
                        .distinct()
                        .sorted()
                        .map(id -> person(id, all))
                        .toList();
        return new DemoFile(
                Optional.ofNullable(all.getProperty("server.url")).map(URI::create),
                Optional.ofNullable(all.getProperty("device.code")),
                people);
    }

    private static DemoPerson person(String id, Properties all) {
        String own = PERSON + id + ".";
        return new DemoPerson(
                id,
                all.getProperty(own + "number", ""),
                all.getProperty(own + "name", ""),
                Optional.of(all.getProperty(own + "card", ""))
                        .filter(serial -> !serial.isBlank())
                        .map(CardSerial::new),
                all.getProperty(own + "login", ""),
                all.getProperty(own + "payment", ""),
                all.getProperty(own + "idcard", ""),
                all.getProperty(own + "note", ""));
    }

    /** The person there under this id. */
    public Optional<DemoPerson> person(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
