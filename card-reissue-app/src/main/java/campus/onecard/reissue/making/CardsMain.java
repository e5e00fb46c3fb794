package campus.onecard.reissue.making;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.CardReader;
import campus.onecard.devices.card.pcsc.PcscReader;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Makes blank cards into campus cards. Ends with 0 only when all that were wanted were made. */
public final class CardsMain {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private CardsMain() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv("LANG"), PcscReader::new, out));
    }

    /**
     * @param readers makes the reader of a name
     * @return 0 when all were made, 1 when not, 2 for a wrong command
     */
    static int run(
            List<String> arguments,
            @Nullable String language,
            Function<String, CardReader> readers,
            PrintWriter out) {
        Locale locale = locale(arguments, language);
        Speech speech = new Speech(Texts.beside(locale, CardsMain.class), out);
        MakingOptions options;
        try {
            Path home = Path.of(System.getProperty("user.home"), ".onecard", "cards");
            options = MakingOptions.parse(arguments, home);
        } catch (IllegalArgumentException e) {
            speech.say("usage", String.valueOf(e.getMessage()));
            return 2;
        }
        try (CardReader reader = readers.apply(options.reader())) {
            return work(options, reader, speech) ? 0 : 1;
        } catch (DeviceFault e) {
            speech.say("reader-down", e.fault().advice(locale));
        } catch (CallFailure e) {
            speech.say("call-failed", String.valueOf(e.getMessage()));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            speech.say("start-failed", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private static boolean work(MakingOptions options, CardReader reader, Speech speech)
            throws DeviceFault, InterruptedException {
        Clock clock = Clock.systemUTC();
        SecureRandom random = new SecureRandom();
        try (OneCardClient nobody =
                new OneCardClient(
                        Servers.at(options.server()),
                        new Credentials.Nobody(),
                        clock,
                        random,
                        Pause.REAL)) {
            Optional<DeviceIdentity> identity = identity(options, nobody);
            if (identity.isEmpty()) {
                speech.say("not-enrolled");
                return false;
            }
            OneCardClient server = nobody.as(new Credentials.Device(identity.get()));
            reader.open();
            CardMaking.Tally tally =
                    new CardMaking(
                                    reader,
                                    server,
                                    new Ids(clock, random),
                                    options.stock(),
                                    speech,
                                    PATIENCE)
                            .make(options.count());
            speech.say("sum", tally.made(), options.count(), tally.spoilt());
            return tally.made() == options.count();
        }
    }

    private static Optional<DeviceIdentity> identity(MakingOptions options, OneCardClient nobody) {
        Path file = options.home().resolve("device.properties");
        if (options.enrol().isPresent()) {
            DeviceIdentity fresh = DeviceIdentity.of(nobody.enrol(options.enrol().get()));
            fresh.save(file);
            return Optional.of(fresh);
        }
        return DeviceIdentity.load(file);
    }

    private static Locale locale(List<String> arguments, @Nullable String language) {
        int at = arguments.indexOf("--lang");
        boolean said = at >= 0 && at + 1 < arguments.size();
        String wish = said ? arguments.get(at + 1) : String.valueOf(language);
        return wish.startsWith("zh") ? Texts.CHINESE : Texts.ENGLISH;
    }
}
