package campus.onecard.server.key;

import campus.onecard.server.home.StartRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

import javax.crypto.SecretKey;

/** An encrypted file with masters in the home's secrets; only its owner can read it. */
final class KeyFile {

    private static final SealedFile FORMAT = new SealedFile("onecard card keys 1", 0);
    private static final Set<PosixFilePermission> OWNER =
            PosixFilePermissions.fromString("rw-------");
    private static final byte[] NOTHING = {};

    private final Path path;
    private final SecretKey key;

    /**
     * @param key of the home, AES-256
     */
    KeyFile(Path path, SecretKey key) {
        this.path = path;
        this.key = key;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /**
     * @throws StartRefused when others can read it, or when it is damaged or another home's
     */
    KeyMaterial read() {
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(path))) {
                throw new StartRefused("secrets.open", path, "600");
            }
            return FORMAT.open(key, Files.readAllBytes(path))
                    .map(KeyMaterial::parse)
                    .orElseThrow(() -> new StartRefused("keys.damaged", path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("keys.damaged", path).because(e);
        }
    }

    /** Whole or not at all, and flushed. */
    void write(KeyMaterial material, SecureRandom random) {
        writePrivate(path, FORMAT.close(key, NOTHING, material.bytes(), random));
    }

    /** A file that only its owner can read, whole or not at all, and flushed. */
    static void writePrivate(Path path, byte[] content) {
        Path folder = path.toAbsolutePath().getParent();
        FileAttribute<Set<PosixFilePermission>> owner = PosixFilePermissions.asFileAttribute(OWNER);
        try {
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Set<StandardOpenOption> options =
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(fresh, options, owner)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
