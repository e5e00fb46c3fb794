package campus.onecard.server.key;

import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.TestCards;
import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.home.Vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * The generations of masters in a home, while no server runs. A new one stands beside the old ones:
 * their cards go on counting, and new cards get the newest of their suite.
 */
public final class KeyGenerations {

    private final KeyFile file;
    private final SecureRandom random;

    public KeyGenerations(Home home, Vault vault, SecureRandom random) {
        this.file = new KeyFile(home.cardKeys(), vault.sealing("card keys"));
        this.random = random;
    }

    /**
     * Which there are.
     *
     * @param id the name of these masters
     * @param sets oldest first
     */
    public record Listed(String id, List<KeySet> sets) {}

    /**
     * @throws StartRefused when there are none, or they are damaged
     */
    public Listed list() {
        KeyMaterial material = read();
        return new Listed(
                material.id(), material.sets().stream().map(KeyMaterial.Generation::set).toList());
    }

    /**
     * Adds one. The caller holds the home's lock. No backup has it yet.
     *
     * @param token where the masters are, when they are not in the home's own file
     * @throws StartRefused when there are none to add to, or no number is left
     */
    public KeySet add(CardSuite suite, Optional<TokenPlace> token) {
        KeyMaterial material = read();
        int version = 1 + material.sets().getLast().version();
        if (version >= TestCards.KEY_SET) {
            throw new StartRefused("keys.add-full");
        }
        boolean inToken = material.sets().stream().anyMatch(s -> s.masters().isEmpty());
        if (inToken && token.isEmpty()) {
            throw new StartRefused("keys.in-token", file.path());
        }
        KeyMaterial.Generation fresh =
                inToken
                        ? TokenMasters.add(token.orElseThrow(), version, suite)
                        : KeyMaterial.draw(version, suite, random);
        file.write(material.with(fresh), random);
        return fresh.set();
    }

    private KeyMaterial read() {
        if (!file.exists()) {
            throw new StartRefused("keys.none", file.path());
        }
        return file.read();
    }
}
