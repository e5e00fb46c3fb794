package campus.onecard.server;

import campus.onecard.server.document.DocumentDesk;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.password.Changes;
import campus.onecard.server.password.PasswordRoutes;
import campus.onecard.server.password.Renewals;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.SecretDesk;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.secret.Tries;

import java.security.SecureRandom;
import java.time.InstantSource;

/** The two ways to a new password: knowing the one in force, and showing an ID card. */
final class PasswordDesks {

    private final DocumentDesk.Shared house;
    private final SecretHasher hasher;
    private final Pepper pepper;
    private final Tries tries;

    PasswordDesks(DocumentDesk.Shared house, SecretHasher hasher, Pepper pepper, Tries tries) {
        this.house = house;
        this.hasher = hasher;
        this.pepper = pepper;
        this.tries = tries;
    }

    void bind(Bindings bindings, SecretDesk desk, InstantSource clock, SecureRandom random) {
        Changes changes = new Changes(house.jdbi(), house.vault(), desk, hasher, tries);
        Answers answers = new Answers(house.jdbi());
        new PasswordRoutes(house.opener(), changes, pepper, answers, house.lanes(), clock)
                .bind(bindings);
        Renewals renewals =
                new Renewals(house.jdbi(), house.vault(), hasher, pepper, house.lanes());
        new DocumentDesk(house, renewals, tries, clock, random).bind(bindings);
    }
}
