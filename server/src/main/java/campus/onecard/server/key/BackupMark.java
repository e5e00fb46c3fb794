package campus.onecard.server.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Remembers beside the masters that a backup of exactly these was made. */
final class BackupMark {

    private final Path path;

    /**
     * @param keys the file with the masters
     */
    BackupMark(Path keys) {
        this.path = keys.resolveSibling(keys.getFileName() + ".backed-up");
    }

    /**
     * Whether it stands for these; once it does it is not looked at again.
     *
     * @return cheap to ask; another process may set the mark meanwhile
     */
    BooleanSupplier watching(KeyMaterial material) {
        AtomicBoolean seen = new AtomicBoolean();
        return () -> {
            if (!seen.get() && isOf(material)) {
                seen.set(true);
            }
            return seen.get();
        };
    }

    boolean isOf(KeyMaterial material) {
        try {
            return Files.exists(path)
                    && Files.readString(path, StandardCharsets.US_ASCII)
                            .strip()
                            .equals(of(material));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void set(KeyMaterial material) {
        KeyFile.writePrivate(path, (of(material) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String of(KeyMaterial material) {
        return material.id() + " " + material.sets().size();
    }
}
