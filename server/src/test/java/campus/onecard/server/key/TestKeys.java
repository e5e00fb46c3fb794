package campus.onecard.server.key;

import campus.onecard.server.ledger.Answers;

import org.jdbi.v3.core.Jdbi;

import java.security.SecureRandom;
import java.time.InstantSource;

import javax.crypto.spec.SecretKeySpec;

/** A key service with masters of its own and with test cards, for tests of other features. */
public final class TestKeys {

    public final KeyService service;
    public final ProofTries tries;
    public final PaymentChallenges challenges;
    final KeyMaterial material;
    private final Jdbi jdbi;
    private final InstantSource clock;

    public TestKeys(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.material = KeyMaterial.draw(new SecureRandom());
        this.service =
                new KeyService(new SoftwareMasters(material), new KeyUses(jdbi, clock), () -> true);
        service.acceptTestCards();
        this.tries = new ProofTries(jdbi, clock);
        this.challenges =
                new PaymentChallenges(new SecretKeySpec(new byte[32], "HmacSHA256"), clock);
    }

    public CardProofs cards(boolean required) {
        return new CardProofs(service, new Nonces(clock, new SecureRandom()), tries, required);
    }

    public PaymentProofs payments(boolean required) {
        return new PaymentProofs(service, challenges, tries, new Answers(jdbi), clock, required);
    }
}
