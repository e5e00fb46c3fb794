package campus.onecard.server.bench;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.server.bench.Doors.OpenDoor;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.StartRefused;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An engine with a server and a campus, ready to be paid on.
 *
 * @param terminals one for each outlet, in the outlets' order
 */
record Stage(
        BenchEngine engine,
        OpenDoor door,
        List<DeviceIdentity> terminals,
        BenchCampus campus,
        BookCheck check)
        implements AutoCloseable {

    /**
     * @param accounts how many people pay
     * @throws StartRefused when the engine does not keep what it promises
     */
    static Stage set(Home home, EngineSize size, Doors doors, int accounts, Clock clock) {
        BenchEngine engine = BenchEngine.start(home, size);
        try {
            engine.promise().require();
            OpenDoor door = doors.open(engine.serverHome(), engine.address());
            BenchCampus campus =
                    BenchCampus.settle(engine.database(), door.lanes(), accounts, clock);
            List<DeviceIdentity> terminals =
                    IntStream.range(0, BenchCampus.MERCHANTS)
                            .mapToObj(i -> door.terminal(BenchCampus.outlet(i)))
                            .toList();
            return new Stage(engine, door, terminals, campus, new BookCheck(engine.database()));
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    @Override
    public void close() {
        door.close();
        engine.close();
    }
}
