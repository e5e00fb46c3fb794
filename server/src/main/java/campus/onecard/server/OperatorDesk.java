package campus.onecard.server;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.server.bank.BankCommand;
import campus.onecard.server.config.Settings;
import campus.onecard.server.config.TlsFiles;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.Running;
import campus.onecard.server.home.Secrets;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.operator.OperatorsCommand;
import campus.onecard.server.roster.ImportCommand;

import java.net.URI;

/**
 * The server of a home, as its operator's commands reach it: the one that runs, or else one started
 * for the while of the command.
 */
final class OperatorDesk
        implements ImportCommand.OpenDesk, BankCommand.Desk, OperatorsCommand.Desk {

    private final Opened opened;
    private final OneCardClient client;

    private OperatorDesk(Opened opened, OneCardClient client) {
        this.opened = opened;
        this.client = client;
    }

    /**
     * @param doing the command
     * @throws campus.onecard.server.home.StartRefused when no server runs and none can be started
     */
    static OperatorDesk open(Surroundings surroundings, String doing) {
        Home home = surroundings.home();
        Logging.into(home.log());
        Opened opened = new Opened();
        URI url =
                Running.in(home)
                        .flatMap(Running::url)
                        .orElseGet(() -> start(surroundings, home, doing, opened));
        return new OperatorDesk(
                opened,
                opened.add(
                        new OneCardClient(
                                servers(surroundings, home, url),
                                new Credentials.Operator(Secrets.operatorKey(home)),
                                surroundings.clock(),
                                new java.security.SecureRandom(),
                                Pause.REAL)));
    }

    /** Both ends are this machine, so the server is known by its own certificate. */
    private static Servers servers(Surroundings surroundings, Home home, URI url) {
        return surroundings
                .settings(home)
                .tls()
                .map(TlsFiles::certificate)
                .map(certificate -> Servers.pinned(url, certificate))
                .orElseGet(() -> Servers.at(url));
    }

    /** For the command alone: on loopback, on any free port. */
    private static URI start(Surroundings surroundings, Home home, String doing, Opened opened) {
        Settings unseen = surroundings.settings(home).unseen();
        Server server = opened.add(new Server(home, unseen, doing, surroundings.clock(), _ -> {}));
        try {
            server.requireDuty();
        } catch (StartRefused e) {
            opened.close();
            throw e;
        }
        return server.url();
    }

    @Override
    public OneCardClient client() {
        return client;
    }

    @Override
    public RosterAnswer admit(RosterBatch batch) {
        return client.roster(batch);
    }

    @Override
    public void close() {
        opened.close();
    }
}
