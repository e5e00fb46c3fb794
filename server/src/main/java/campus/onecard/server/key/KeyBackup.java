package campus.onecard.server.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.home.Vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Copies the masters out into a file under a passphrase (Argon2id, 64 MiB, three passes;
 * AES-256-GCM) and back in. What is written is opened again before it counts as a backup.
 */
public final class KeyBackup {

    /** Characters a passphrase has at least. */
    public static final int SHORTEST = 12;

    private static final SealedFile FORMAT = new SealedFile("onecard card keys backup 1", 16);
    private static final int KEY = 32;
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;

    private final KeyFile file;
    private final BackupMark mark;
    private final SecureRandom random;

    public KeyBackup(Home home, Vault vault, SecureRandom random) {
        this.file = new KeyFile(home.cardKeys(), vault.sealing("card keys"));
        this.mark = new BackupMark(home.cardKeys());
        this.random = random;
    }

    /** What there is, without showing any of it. */
    public record Standing(String id, int generations, boolean backedUp, boolean inToken) {}

    /**
     * @throws StartRefused when there are none, or they are damaged
     */
    public Standing standing() {
        KeyMaterial material = read();
        return new Standing(
                material.id(),
                material.sets().size(),
                mark.isOf(material),
                material.sets().stream().anyMatch(s -> s.masters().isEmpty()));
    }

    /**
     * Writes a backup and remembers that there is one.
     *
     * @throws StartRefused when the file is there already, or the masters are in a token
     */
    public void write(Path target, char[] passphrase) {
        KeyMaterial material = read();
        if (standing().inToken()) {
            throw new StartRefused("keys.backup-token");
        }
        if (Files.exists(target)) {
            throw new StartRefused("keys.backup-exists", target);
        }
        byte[] salt = new byte[FORMAT.clear()];
        random.nextBytes(salt);
        KeyFile.writePrivate(
                target, FORMAT.close(key(passphrase, salt), salt, material.bytes(), random));
        if (!open(target, passphrase).id().equals(material.id())) {
            throw new StartRefused("keys.backup-unreadable", target);
        }
        mark.set(material);
    }

    /**
     * Puts the masters of a backup into a home that has none. The caller holds the home's lock.
     *
     * @param token where the masters go, when they are not to lie in the home's own file
     * @return their name
     * @throws StartRefused when the passphrase is wrong, the file damaged, or masters are there
     */
    public String restore(Path source, char[] passphrase, Optional<TokenPlace> token) {
        if (file.exists()) {
            throw new StartRefused("keys.restore-exists", file.path());
        }
        KeyMaterial material = open(source, passphrase);
        file.write(token.map(t -> TokenMasters.fill(t, material, true)).orElse(material), random);
        mark.set(material);
        return material.id();
    }

    private KeyMaterial read() {
        if (!file.exists()) {
            throw new StartRefused("keys.none", file.path());
        }
        return file.read();
    }

    private static KeyMaterial open(Path source, char[] passphrase) {
        try {
            byte[] bytes = Files.readAllBytes(source);
            Optional<byte[]> salt = FORMAT.clearOf(bytes);
            return salt.flatMap(s -> FORMAT.open(key(passphrase, s), bytes))
                    .map(KeyMaterial::parse)
                    .orElseThrow(() -> new StartRefused("keys.backup-unreadable", source));
        } catch (IOException e) {
            throw new StartRefused("keys.backup-missing", source).because(e);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("keys.backup-unreadable", source).because(e);
        }
    }

    private static SecretKey key(char[] passphrase, byte[] salt) {
        byte[] typed = bytes(passphrase);
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withSalt(salt)
                        .withMemoryAsKB(MEMORY_KIB)
                        .withIterations(PASSES)
                        .withParallelism(1)
                        .build());
        byte[] key = new byte[KEY];
        argon.generateBytes(typed, key);
        Arrays.fill(typed, (byte) 0);
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] bytes(char[] passphrase) {
        var encoded = UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] typed = new byte[encoded.remaining()];
        encoded.get(typed);
        Arrays.fill(encoded.array(), (byte) 0);
        return typed;
    }
}
