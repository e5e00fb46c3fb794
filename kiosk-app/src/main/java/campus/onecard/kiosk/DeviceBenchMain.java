package campus.onecard.kiosk;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.bench.DeviceBenchRun;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoPerson;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ./onecard bench devices}, beside a demo's server. */
public final class DeviceBenchMain {

    private static final String PERSON = "regular";

    private DeviceBenchMain() {}

    /** Takes a kiosk's options; ends with 0 when all that was promised holds. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = run(KioskOptions.parse(List.of(arguments)), out);
        } catch (IllegalArgumentException | CallFailure e) {
            out.println("bench devices: " + e.getMessage());
            code = 2;
        }
        Runtime.getRuntime().exit(code);
    }

    private static int run(KioskOptions options, PrintStream out) throws InterruptedException {
        KioskLog.into(options.home());
        DemoFile file =
                DemoFile.read(
                        options.demo()
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        "Say --demo FILE of a demo's server.")));
        OneCardClient client = client(file);
        Enrolment enrolment = new Enrolment(client, options.home());
        DeviceIdentity machine =
                enrolment.identity(enrolment.known() ? Optional.empty() : file.code());
        Texts texts = Texts.beside(language(), DeviceBenchRun.class);
        return new DeviceBenchRun(texts, out, Clock.systemUTC())
                .run(client.as(new Credentials.Device(machine)), card(file), options.home());
    }

    private static OneCardClient client(DemoFile file) {
        return new OneCardClient(
                new Servers(file.server().stream().toList(), null),
                new Credentials.Nobody(),
                Clock.systemUTC(),
                new SecureRandom(),
                Pause.REAL);
    }

    private static CardSerial card(DemoFile file) {
        return file.person(PERSON)
                .flatMap(DemoPerson::card)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The demo's file names no card of " + PERSON + "."));
    }

    private static Locale language() {
        return Locale.getDefault().getLanguage().equals(Texts.CHINESE.getLanguage())
                ? Texts.CHINESE
                : Texts.ENGLISH;
    }
}
