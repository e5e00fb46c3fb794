package campus.onecard.server;

import campus.onecard.server.config.CardSettings;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.key.CardProofs;
import campus.onecard.server.key.CardTickets;
import campus.onecard.server.key.KeyService;
import campus.onecard.server.key.Nonces;
import campus.onecard.server.key.PaymentChallenges;
import campus.onecard.server.key.PaymentProofs;
import campus.onecard.server.key.ProofTries;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.making.MakingDesk;

import org.jdbi.v3.core.Jdbi;

import java.security.SecureRandom;
import java.time.Clock;

/** What rests on the keys of cards: proofs at taps and payments, and the making of cards. */
final class CardDesks {

    private final Jdbi jdbi;
    private final CardSettings settings;
    private final KeyService keys;
    private final ProofTries tries;
    private final Vault vault;
    private final Nonces nonces;
    private final SecureRandom random;
    private final Clock clock;

    CardDesks(
            Jdbi jdbi,
            CardSettings settings,
            KeyService keys,
            ProofTries tries,
            Vault vault,
            SecureRandom random,
            Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.keys = keys;
        this.tries = tries;
        this.vault = vault;
        this.nonces = new Nonces(clock, random);
        this.random = random;
        this.clock = clock;
    }

    CardProofs proofs() {
        return new CardProofs(keys, nonces, tries, settings.proofRequired());
    }

    CardTickets tickets() {
        return new CardTickets(vault.derived("card ticket"), clock);
    }

    PaymentChallenges challenges() {
        return new PaymentChallenges(vault.derived("payment challenge"), clock);
    }

    PaymentProofs payments() {
        return new PaymentProofs(
                keys, challenges(), tries, new Answers(jdbi), clock, settings.proofRequired());
    }

    void bind(Bindings bindings) {
        new MakingDesk(jdbi, keys, nonces, settings.issuer(), random, clock).bind(bindings);
    }
}
