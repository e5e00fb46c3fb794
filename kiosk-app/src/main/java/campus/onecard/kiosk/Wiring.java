package campus.onecard.kiosk;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.CardHand;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.domain.id.Ids;
import campus.onecard.kiosk.demo.Demo;
import campus.onecard.kiosk.demo.DemoClock;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoIdReader;
import campus.onecard.kiosk.demo.DemoReader;
import campus.onecard.kiosk.demo.ServerLine;
import campus.onecard.kiosk.demo.Stopwatch;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.equipment.EquipmentReports;
import campus.onecard.kiosk.equipment.InstalledDevices;
import campus.onecard.kiosk.equipment.InstalledWorkshop;
import campus.onecard.kiosk.equipment.MachineCall;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.intent.Settler;
import campus.onecard.kiosk.leaving.CardCall;
import campus.onecard.kiosk.leaving.Loudspeaker;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The parts list: the only place where the kiosk's parts are chosen and joined. */
record Wiring(
        KioskOptions options,
        Clock clock,
        Campus campus,
        DeviceLoop reader,
        CardCall call,
        Optional<Demo> demo) {

    /** Nobody listens on the discard port of this machine. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    /** What the demo calls its own. */
    private static final String ID_READER = "身份证阅读器（演示）";

    /** After a report that did not reach the server. */
    private static final Duration REPORT_AGAIN = Duration.ofSeconds(30);

    /**
     * Joins all but the screens; on any thread, while the toolkit starts.
     *
     * @throws IllegalArgumentException with what to do, when something it needs is missing
     * @throws campus.onecard.client.CallFailure when it has to enrol and cannot
     */
    static Wiring of(KioskOptions options) {
        Clock clock = Clock.systemUTC();
        return options.demo()
                .map(file -> demo(options, DemoFile.read(file), clock))
                .orElseGet(() -> plain(options, clock));
    }

    private static Wiring plain(KioskOptions options, Clock clock) {
        OneCardClient client = client(options.servers(), clock);
        DeviceIdentity machine = new Enrolment(client, options.home()).identity(options.enrol());
        OneCardClient asMachine = client.as(new Credentials.Device(machine));
        EquipmentReports reports = new EquipmentReports(asMachine, REPORT_AGAIN);
        InstalledDevices devices = InstalledDevices.of(options.home(), clock, reports::told);
        DeviceLoop loop = CardProver.watching(devices.reader(options.reader()));
        devices.watch(loop);
        Campus campus =
                campus(options, clock, () -> client, machine, loop, devices, options.servers());
        return new Wiring(options, clock, campus, loop, call(devices), Optional.empty());
    }

    private static Wiring demo(KioskOptions options, DemoFile file, Clock clock) {
        List<URI> servers =
                options.servers().isEmpty() ? file.server().stream().toList() : options.servers();
        if (servers.isEmpty()) {
            throw new IllegalArgumentException(
                    "The demo's file does not say where the server is; add --server URL.");
        }
        OneCardClient client = client(servers, clock);
        Enrolment enrolment = new Enrolment(client, options.home());
        DeviceIdentity machine =
                enrolment.identity(
                        options.enrol()
                                .or(() -> enrolment.known() ? Optional.empty() : file.code()));
        DemoReader reader = DemoReader.best(options.home(), clock);
        ServerLine line = new ServerLine(client, client(List.of(NOWHERE), clock));
        DemoClock movable = new DemoClock(clock);
        DemoCards cards = new DemoCards(new SecureRandom(), Traits.PLAIN);
        DemoIdReader idReader = DemoIdReader.best(options.home(), clock);
        Demo demo = new Demo(file, reader, idReader, cards, line, movable, new Stopwatch());
        DeviceLoop loop = CardProver.watching(reader.reader());
        closeAtTheEnd(loop, reader.hand());
        OneCardClient asMachine = client.as(new Credentials.Device(machine));
        EquipmentReports reports = new EquipmentReports(asMachine, REPORT_AGAIN);
        InstalledDevices devices = InstalledDevices.of(options.home(), clock, reports::told);
        devices.watch(loop);
        idReader.driver().ifPresent(driver -> devices.bring(ID_READER, driver));
        Campus campus = campus(options, clock, line, machine, loop, devices, servers);
        return new Wiring(options, movable, campus, loop, call(devices), Optional.of(demo));
    }

    private static CardCall call(InstalledDevices devices) {
        return new MachineCall(Loudspeaker.ofThisMachine(), devices);
    }

    /** However the demo ends, its PC/SC service ends with it: the watch before its service. */
    private static void closeAtTheEnd(DeviceLoop loop, CardHand hand) {
        Runnable end =
                () -> {
                    loop.close();
                    hand.close();
                };
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(end));
    }

    private static Campus campus(
            KioskOptions options,
            Clock clock,
            Supplier<OneCardClient> line,
            DeviceIdentity machine,
            DeviceLoop loop,
            InstalledDevices devices,
            List<URI> servers) {
        Intents intents = Intents.in(options.home(), clock, Pause.REAL);
        Campus campus =
                new Campus(
                        line,
                        machine,
                        new CardProver(loop),
                        intents,
                        devices.printer(),
                        devices.idReader(),
                        new InstalledWorkshop(devices, servers, clock));
        new Settler(intents, campus::asMachine).start();
        return campus;
    }

    /**
     * Adds the screens; on the screen's thread.
     *
     * @param ui the screen's thread
     */
    Kiosk kiosk(Executor ui) {
        return Kiosk.of(clock, campus, reader, new Ids(clock, new SecureRandom()), ui, call);
    }

    private static OneCardClient client(List<URI> servers, Clock clock) {
        return new OneCardClient(
                new Servers(servers, null),
                new Credentials.Nobody(),
                clock,
                new SecureRandom(),
                Pause.REAL);
    }
}
