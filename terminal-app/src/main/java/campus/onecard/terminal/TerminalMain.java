package campus.onecard.terminal;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.client.TerminalClient;
import campus.onecard.client.journal.IntentJournal;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.text.Texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Starts the scripted terminal. Ends with 0 only when everything was answered and agrees. */
public final class TerminalMain {

    private static final Duration MEMORY = Duration.ofDays(8);

    private TerminalMain() {}

    public static void main(String[] arguments) {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv("LANG"), in, out));
    }

    /**
     * @return 0 when all was answered and agrees with the books, 1 when not, 2 for a wrong command
     */
    static int run(
            List<String> arguments,
            @org.jspecify.annotations.Nullable String language,
            BufferedReader in,
            PrintWriter out) {
        Speech speech = new Speech(Texts.beside(locale(arguments, language), Speech.class), out);
        TerminalOptions options;
        try {
            Path home = Path.of(System.getProperty("user.home"), ".onecard", "terminal");
            options = TerminalOptions.parse(arguments, home);
        } catch (IllegalArgumentException e) {
            speech.say("usage", String.valueOf(e.getMessage()));
            return 2;
        }
        try {
            return work(options, speech, in) ? 0 : 1;
        } catch (CallFailure failure) {
            speech.say("call.failed", String.valueOf(failure.getMessage()));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            speech.say("start.failed", String.valueOf(e.getMessage()));
        }
        return 1;
    }

    private static boolean work(TerminalOptions options, Speech speech, BufferedReader in) {
        Clock clock = Clock.systemUTC();
        SecureRandom random = new SecureRandom();
        Properties demo = options.demo().map(People::load).orElseGet(Properties::new);
        List<URI> servers =
                options.servers().isEmpty()
                        ? List.of(URI.create(demo.getProperty("server.url", "")))
                        : options.servers();
        try (OneCardClient nobody =
                new OneCardClient(
                        new Servers(servers, null),
                        new Credentials.Nobody(),
                        clock,
                        random,
                        Pause.REAL)) {
            DeviceIdentity identity = identity(options, demo, nobody);
            TerminalClient server = new TerminalClient(nobody.as(new Credentials.Device(identity)));
            Ids ids = new Ids(clock, random);
            People people = new People(demo, () -> keypad(options, speech, in));
            Cards cards =
                    people.haveTestCards()
                            ? new Cards.Test(server::challenge, identity.deviceId(), clock)
                            : Cards.silent();
            if (options.load() > 0) {
                return new Load(server, cards, ids, clock, System::nanoTime, random, speech)
                        .run(
                                options.load(),
                                options.seconds(),
                                options.cards().stream().map(people::card).toList());
            }
            try (IntentJournal journal =
                    IntentJournal.open(
                            options.home().resolve("journal-" + identity.deviceId()),
                            clock.instant().minus(MEMORY))) {
                Book book = new Book(journal);
                Till till = new Till(server, book, clock, Pause.REAL);
                Script script =
                        new Script(
                                server,
                                till,
                                book,
                                ids,
                                clock,
                                speech,
                                people,
                                cards,
                                (pin, payment) ->
                                        identity.seal(pin, SecretPurpose.pin(payment), random));
                script.settleOpen();
                lines(options, in).forEach(script::run);
                return script.summary();
            }
        }
    }

    private static DeviceIdentity identity(
            TerminalOptions options, Properties demo, OneCardClient nobody) {
        Path file = options.home().resolve("device.properties");
        Optional<String> code =
                options.enrol().or(() -> Optional.ofNullable(demo.getProperty("terminal.code")));
        if (code.isPresent()) {
            DeviceIdentity fresh = DeviceIdentity.of(nobody.enrol(code.get()));
            fresh.save(file);
            return fresh;
        }
        return DeviceIdentity.load(file)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "This terminal is not enrolled. Ask the operator for a"
                                                + " code (onecard server enrol --kind TERMINAL"
                                                + " --outlet N …) and start with --enrol CODE."));
    }

    private static Iterable<String> lines(TerminalOptions options, BufferedReader in) {
        if (options.script().isEmpty() || options.script().get().equals("-")) {
            return in.lines()::iterator;
        }
        try {
            if (!options.script().get().equals("demo")) {
                return Files.readAllLines(Path.of(options.script().get()));
            }
            try (var own = TerminalMain.class.getResourceAsStream("demo.script")) {
                return own == null
                        ? List.of()
                        : new String(own.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody can type while the script itself comes from the keyboard. */
    private static Optional<String> keypad(
            TerminalOptions options, Speech speech, BufferedReader in) {
        if (options.script().isEmpty()) {
            return Optional.empty();
        }
        speech.say("pin.ask");
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locale locale(
            List<String> arguments, @org.jspecify.annotations.Nullable String language) {
        int at = arguments.indexOf("--lang");
        String wish =
                at >= 0 && at + 1 < arguments.size()
                        ? arguments.get(at + 1)
                        : String.valueOf(language);
        return wish.startsWith("zh") ? Texts.CHINESE : Texts.ENGLISH;
    }
}
