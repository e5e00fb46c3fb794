package campus.onecard.server.secret;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Turns passwords into what is stored of them and checks typed ones against it: {@code
 * Argon2id(HMAC-SHA-256(pepper, number|kind|password), salt)}.
 */
public final class SecretHasher {

    private static final int SALT = 16;
    private static final int HASH = 32;

    /** One label for both kinds, so that one computation serves both initial passwords. */
    private static final String INITIAL = "INITIAL";

    private final Pepper pepper;
    private final SecureRandom random;
    private final HashingThreads threads;
    private final SecretHash decoy;

    public SecretHasher(Pepper pepper, SecureRandom random, HashingThreads threads) {
        this.pepper = pepper;
        this.random = random;
        this.threads = threads;
        this.decoy = stored(randomBytes(SALT), randomBytes(HASH), Cost.FULL, false);
    }

    /**
     * Whose initial password it is.
     *
     * @param password serves as login and as payment password
     */
    public record Start(AccountNumber number, Password password) {}

    /**
     * Hashes initial passwords, each valid for both kinds and to be changed at first contact.
     *
     * @return one for each, in the same order
     */
    public List<SecretHash> initial(List<Start> starts) {
        int slice = Math.max(1, Math.ceilDiv(starts.size(), threads.count()));
        List<Callable<List<SecretHash>>> works = new ArrayList<>();
        for (int from = 0; from < starts.size(); from += slice) {
            List<Start> part = starts.subList(from, Math.min(starts.size(), from + slice));
            works.add(() -> part.stream().map(this::initial).toList());
        }
        return threads.callAll(works).stream().flatMap(List::stream).toList();
    }

    private SecretHash initial(Start start) {
        byte[] salt = randomBytes(SALT);
        byte[] peppered = pepper.on(start.number(), INITIAL, start.password());
        return stored(salt, argon2id(peppered, salt, Cost.INITIAL), Cost.INITIAL, true);
    }

    /** Hashes a password that its owner chose, at full cost. */
    public SecretHash chosen(AccountNumber number, PasswordKind kind, Password password) {
        byte[] salt = randomBytes(SALT);
        byte[] peppered = pepper.on(number, kind.name(), password);
        byte[] hash = threads.call(() -> argon2id(peppered, salt, Cost.FULL));
        return stored(salt, hash, Cost.FULL, false);
    }

    /**
     * Whether the typed password is the stored one. Takes as long for a cheaply stored one as for
     * any other, so that the time tells nothing.
     */
    public boolean matches(
            SecretHash stored, AccountNumber number, PasswordKind kind, Password typed) {
        if (stored.pepperVersion() != pepper.version()) {
            throw new IllegalStateException("a password names a pepper this server does not have");
        }
        String label = stored.initial() ? INITIAL : kind.name();
        byte[] peppered = pepper.on(number, label, typed);
        Cost cost = new Cost(stored.memoryKib(), stored.passes());
        byte[] hash =
                threads.call(
                        () -> {
                            if (cost.isBelow(Cost.FULL)) {
                                argon2id(peppered, decoy.salt(), Cost.FULL);
                            }
                            return argon2id(peppered, stored.salt(), cost);
                        });
        return MessageDigest.isEqual(hash, stored.hash());
    }

    /** Stands in where there is no account: never matches, takes as long. */
    public SecretHash decoy() {
        return decoy;
    }

    private SecretHash stored(byte[] salt, byte[] hash, Cost cost, boolean initial) {
        return new SecretHash(
                salt, hash, cost.memoryKib(), cost.passes(), pepper.version(), initial);
    }

    private static byte[] argon2id(byte[] input, byte[] salt, Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.passes())
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        byte[] hash = new byte[HASH];
        generator.generateBytes(input, hash);
        return hash;
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
