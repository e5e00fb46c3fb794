package campus.onecard.server.desk;

import campus.onecard.domain.api.HallRoutes;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.password.PasswordDesk;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;

/** What staff do at the desk, alone or two together. */
public final class DeskRoutes {

    private final DeskActs acts;
    private final FourEyes fourEyes;

    public DeskRoutes(Jdbi jdbi, PostingLanes lanes, PasswordDesk passwords, InstantSource clock) {
        Directory directory = new Directory(jdbi);
        this.acts = new DeskActs(directory, lanes, passwords);
        this.fourEyes = new FourEyes(jdbi, new PairedCommands(directory), lanes, clock);
    }

    public void bind(Bindings bindings) {
        bindings.on(HallRoutes.DO_AT_DESK, (_, asked) -> DeskWords.of(acts.run(asked)));
        bindings.on(HallRoutes.PROPOSE, (_, asked) -> fourEyes.propose(asked));
        bindings.on(HallRoutes.PROPOSALS, (_, _) -> fourEyes.open());
        bindings.on(
                HallRoutes.APPROVE_PROPOSAL,
                (call, check) -> DeskWords.of(fourEyes.approve(call.id("id"), check.checker())));
        bindings.on(
                HallRoutes.REFUSE_PROPOSAL,
                (call, check) -> fourEyes.refuse(call.id("id"), check.checker()));
    }
}
