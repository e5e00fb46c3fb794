package campus.onecard.server.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The folder everything of one server lives in: its configuration, secrets, database and logs. Copy
 * it while the server stands still and you have moved the server.
 */
public final class Home {

    private static final String OWNER_ONLY = "rwx------";

    private final Path root;

    private Home(Path root) {
        this.root = root;
    }

    /**
     * Where the home is: {@code ONECARD_HOME}, or else {@code .onecard} in the user's own folder.
     *
     * @param environment the process's environment
     */
    public static Path place(Map<String, String> environment) {
        String chosen = environment.getOrDefault("ONECARD_HOME", "");
        return chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".onecard")
                : Path.of(chosen);
    }

    /**
     * Opens the home and makes it when it is missing; only its owner can look into a new one.
     *
     * @throws StartRefused when the folder cannot be made or written
     */
    public static Home open(Path place) {
        Path root = place.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root.getParent());
                Files.createDirectory(
                        root,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString(OWNER_ONLY)));
            }
            Files.createDirectories(root.resolve("log"));
            Files.delete(Files.createTempFile(root, "writable", ""));
        } catch (IOException e) {
            throw new StartRefused("home.not-writable", root, e.getClass().getSimpleName())
                    .because(e);
        }
        return new Home(root);
    }

    /** Absolute. */
    public Path root() {
        return root;
    }

    /** The configuration; may be missing. */
    public Path configuration() {
        return root.resolve("onecard.properties");
    }

    /** Where the embedded database's program is unpacked, in a folder per version. */
    public Path engines() {
        return root.resolve("mariadb");
    }

    /** The embedded database's data. */
    public Path data() {
        return root.resolve("data");
    }

    public Path log() {
        return root.resolve("log");
    }

    /** The file with the masters of all cards, encrypted; lies among the secrets. */
    public Path cardKeys() {
        return secrets().resolve("card-keys");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path lock() {
        return root.resolve("onecard.lock");
    }

    Path running() {
        return root.resolve("running.properties");
    }
}
