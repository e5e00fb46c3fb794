package campus.onecard.server.key;

import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.home.Vault;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Opens the masters, and makes them where this database's cards have never had any. Masters that
 * are gone are never replaced without a word.
 */
public final class MasterStore {

    private static final Logger LOG = LoggerFactory.getLogger(MasterStore.class);

    private final KeyFile file;
    private final BackupMark mark;
    private final KnownStore known;
    private final KeyUses uses;
    private final SecureRandom random;

    public MasterStore(
            Home home, Vault vault, Jdbi jdbi, SecureRandom random, InstantSource clock) {
        this.file = new KeyFile(home.cardKeys(), vault.sealing("card keys"));
        this.mark = new BackupMark(home.cardKeys());
        this.known = new KnownStore(jdbi, clock);
        this.uses = new KeyUses(jdbi, clock);
        this.random = random;
    }

    /**
     * @param token where the masters are, when they are not in the home's own file
     * @throws StartRefused when they are lost, damaged, or not those of this database's cards
     */
    public KeyService open(Optional<TokenPlace> token) {
        Optional<String> expected = known.id();
        if (!file.exists()) {
            if (expected.isPresent()) {
                throw new StartRefused("keys.missing", file.path());
            }
            make(token);
        }
        KeyMaterial material = file.read();
        if (!material.id().equals(expected.orElse(material.id()))) {
            throw new StartRefused("keys.foreign", file.path());
        }
        known.remember(material.id());
        List<KeySet> sets = material.sets().stream().map(KeyMaterial.Generation::set).toList();
        known.missing(sets)
                .ifPresent(
                        version -> {
                            throw new StartRefused("keys.generation-missing", file.path(), version);
                        });
        known.remember(sets);
        MasterKeys masters =
                token.<MasterKeys>map(place -> TokenMasters.open(place, material))
                        .orElseGet(() -> inSoftware(material));
        if (token.isEmpty() && !mark.isOf(material)) {
            LOG.warn(
                    "card keys are not backed up: if {} is lost, every card in the field is"
                            + " worthless; run: onecard server keys backup FILE",
                    file.path());
        }
        BooleanSupplier backedUp = token.isPresent() ? () -> true : mark.watching(material);
        return new KeyService(masters, uses, backedUp);
    }

    private void make(Optional<TokenPlace> token) {
        KeyMaterial fresh = KeyMaterial.draw(random);
        KeyMaterial kept = token.map(t -> TokenMasters.fill(t, fresh, false)).orElse(fresh);
        file.write(kept, random);
        LOG.info("made new card keys {}", fresh.id());
    }

    private MasterKeys inSoftware(KeyMaterial material) {
        if (material.sets().stream().anyMatch(s -> s.masters().isEmpty())) {
            throw new StartRefused("keys.in-token", file.path());
        }
        return new SoftwareMasters(material);
    }
}
