package campus.onecard.server.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The three secrets of a server, each a file of 64 hexadecimal digits that only the owner can read.
 * Without them the database's passwords and sealed fields are lost, so they are made once, all
 * together, and never silently made again.
 */
public final class Secrets {

    private static final String PEPPER = "pepper";
    private static final String MASTER_KEY = "master-key";
    private static final String OPERATOR_KEY = "operator-key";
    private static final List<String> FILES = List.of(PEPPER, MASTER_KEY, OPERATOR_KEY);
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_READS =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ENTERS =
            PosixFilePermissions.fromString("rwx------");

    private final byte[] pepper;
    private final byte[] masterKey;
    private final String operatorKey;

    private Secrets(byte[] pepper, byte[] masterKey, String operatorKey) {
        this.pepper = pepper;
        this.masterKey = masterKey;
        this.operatorKey = operatorKey;
    }

    /**
     * Reads the secrets, or makes them in a home that has never been used. The caller holds the
     * home's lock.
     *
     * @param random a secure one
     * @throws StartRefused when one is missing or damaged, when others can read them, or when the
     *     home has data but no secrets
     */
    public static Secrets open(Home home, RandomGenerator random) {
        try {
            if (!Files.exists(home.secrets())) {
                if (Files.exists(home.data())) {
                    throw new StartRefused("secrets.lost", home.secrets());
                }
                make(home, random);
            }
            return read(home.secrets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Only the key that commands on the server's own machine show; makes nothing.
     *
     * @throws StartRefused when the home has none yet
     */
    public static String operatorKey(Home home) {
        try {
            if (!Files.exists(home.secrets())) {
                throw new StartRefused("secrets.none", home.root());
            }
            return read(home.secrets()).operatorKey;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mixed into every password before it is hashed; 32 bytes. */
    public byte[] pepper() {
        return pepper.clone();
    }

    /** Seals personal fields (AES-256). */
    public SecretKey masterKey() {
        return new SecretKeySpec(masterKey, "AES");
    }

    /** What the operator's commands show to the server. */
    public String operatorKey() {
        return operatorKey;
    }

    /** All files in a new folder, flushed, then the folder gets its name: whole or not there. */
    private static void make(Home home, RandomGenerator random) throws IOException {
        Path fresh = Files.createTempDirectory(home.root(), "secrets-new-", only(OWNER_ENTERS));
        for (String file : FILES) {
            byte[] secret = new byte[BYTES];
            random.nextBytes(secret);
            write(fresh.resolve(file), HexFormat.of().formatHex(secret) + "\n");
        }
        flush(fresh);
        Files.move(fresh, home.secrets(), StandardCopyOption.ATOMIC_MOVE);
        flush(home.root());
    }

    private static void write(Path file, String text) throws IOException {
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, only(OWNER_READS))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    /** A folder's names are flushed by flushing the folder. */
    private static void flush(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Secrets read(Path folder) throws IOException {
        requirePrivate(folder, OWNER_ENTERS);
        HexFormat hex = HexFormat.of();
        return new Secrets(
                hex.parseHex(digits(folder.resolve(PEPPER))),
                hex.parseHex(digits(folder.resolve(MASTER_KEY))),
                digits(folder.resolve(OPERATOR_KEY)));
    }

    private static String digits(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("secrets.missing", file);
        }
        requirePrivate(file, OWNER_READS);
        String digits = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new StartRefused("secrets.damaged", file);
        }
        return digits;
    }

    private static void requirePrivate(Path path, Set<PosixFilePermission> allowed)
            throws IOException {
        if (!allowed.containsAll(Files.getPosixFilePermissions(path))) {
            throw new StartRefused("secrets.open", path, Files.isDirectory(path) ? "700" : "600");
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> only(Set<PosixFilePermission> allowed) {
        return PosixFilePermissions.asFileAttribute(allowed);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
