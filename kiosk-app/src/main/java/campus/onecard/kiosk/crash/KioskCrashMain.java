package campus.onecard.kiosk.crash;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.KioskLog;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoPerson;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** {@code ./onecard crash --kiosk}, beside a demo's server. */
public final class KioskCrashMain {

    private static final String PERSON = "regular";

    private final CrashOptions options;
    private final Texts texts;
    private final PrintStream out;

    private KioskCrashMain(CrashOptions options, PrintStream out) {
        this.options = options;
        this.texts = Texts.beside(language(), KioskCrashMain.class);
        this.out = out;
    }

    /**
     * Ends with 0 when nothing was lost, doubled or wrongly told; 1 otherwise, 2 on bad options.
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code;
        try {
            CrashOptions options = CrashOptions.parse(List.of(arguments));
            KioskLog.onTerminal();
            code = new KioskCrashMain(options, out).run();
        } catch (IllegalArgumentException | IllegalStateException | CallFailure e) {
            out.println("crash --kiosk: " + e.getMessage());
            code = 2;
        }
        Runtime.getRuntime().exit(code);
    }

    private int run() throws Exception {
        DemoFile file = DemoFile.read(options.demo());
        URI server = file.server().orElseThrow(() -> new IllegalArgumentException("server.url"));
        String key = Files.readString(options.operatorKey()).strip();
        Path home = Files.createTempDirectory("onecard-crash-kiosk");
        out.println(texts.get("crash.begin", options.rounds(), Long.toString(options.seed())));
        try (OneCardClient operator = client(server, key);
                Cable cable = new Cable(server)) {
            enrol(operator).save(home.resolve("identity"));
            DemoPerson person = file.person(PERSON).orElseThrow();
            SplittableRandom random = new SplittableRandom(options.seed());
            KioskCrash crash = new KioskCrash(cable, home, person, random);
            Owner owner = new Owner(operator, enrol(operator), person);
            return summary(cycles(crash, scenes(operator, owner)));
        }
    }

    /** Every errand with money that can be had at this server now. */
    private static List<Scene> scenes(OneCardClient operator, Owner owner) {
        Clock clock = Clock.systemUTC();
        Ids ids = new Ids(clock, new SecureRandom());
        List<Scene> scenes = new ArrayList<>(List.of(new ClaimScene(operator, owner, ids)));
        TransferScene transfers = new TransferScene(operator, owner, ids, clock);
        if (transfers.isOffered()) {
            scenes.add(transfers);
        }
        FeeScene fees = new FeeScene(owner);
        if (fees.isOffered()) {
            scenes.add(fees);
        }
        return scenes;
    }

    private List<Cycle> cycles(KioskCrash crash, List<Scene> scenes) throws Exception {
        List<Cycle> cycles = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            for (Scene scene : scenes) {
                for (Moment moment : Moment.values()) {
                    Cycle cycle = crash.cycle(scene, moment);
                    cycles.add(cycle);
                    say(cycle);
                }
            }
        }
        return cycles;
    }

    private void say(Cycle cycle) {
        String moment = cycle.moment().name().toLowerCase(Locale.ROOT);
        out.println(
                texts.get(
                        "crash.cycle",
                        cycle.scene().errand(),
                        texts.get("crash.moment." + moment),
                        cycle.times()));
        cycle.wrong().forEach(wrong -> out.println("  " + texts.get("crash.wrong." + wrong)));
    }

    private int summary(List<Cycle> cycles) {
        long once = cycles.stream().filter(cycle -> cycle.times() == 1).count();
        long never = cycles.stream().filter(cycle -> cycle.times() == 0).count();
        long wrong = cycles.stream().filter(cycle -> !cycle.wrong().isEmpty()).count();
        String seed = Long.toString(options.seed());
        out.println(texts.get("crash.summary", cycles.size(), once, never, wrong, seed));
        // Where nothing was carried out, nothing could have been doubled, and nothing is proved.
        return wrong == 0 && once > 0 && never > 0 ? 0 : 1;
    }

    private static DeviceIdentity enrol(OneCardClient operator) {
        String code = operator.newDevice(NewDevice.of(DeviceKind.KIOSK, "试验机", "学生一食堂一楼")).code();
        return DeviceIdentity.of(operator.as(new Credentials.Nobody()).enrol(code));
    }

    private static OneCardClient client(URI server, String operatorKey) {
        return new OneCardClient(
                Servers.at(server),
                new Credentials.Operator(operatorKey),
                Clock.systemUTC(),
                new SecureRandom(),
                Pause.REAL);
    }

    private static Locale language() {
        return Locale.getDefault().getLanguage().equals(Texts.CHINESE.getLanguage())
                ? Texts.CHINESE
                : Texts.ENGLISH;
    }
}
