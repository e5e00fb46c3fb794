package campus.onecard.server.outside.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/** The folder a simulated system keeps its key and its orders in. */
public final class SimulatorHome {

    private static final int KEY_BYTES = 32;

    private final Path folder;

    private SimulatorHome(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder when it is missing. */
    public static SimulatorHome open(Path folder) throws IOException {
        return new SimulatorHome(Files.createDirectories(folder.toAbsolutePath()));
    }

    /** Where the key lies that its callers need: 64 hexadecimal digits. */
    public Path keyFile() {
        return folder.resolve("key");
    }

    /** Where the orders are kept. */
    public Path orders() {
        return folder.resolve("orders.jsonl");
    }

    /** Anything else it keeps. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The key, made at the first time, for the owner's eyes only. */
    public byte[] key(RandomGenerator random) throws IOException {
        if (!Files.exists(keyFile())) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            Path file =
                    Files.createTempFile(
                            folder,
                            "key",
                            "",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n");
            Files.move(file, keyFile(), StandardCopyOption.ATOMIC_MOVE);
        }
        return HexFormat.of().parseHex(Files.readString(keyFile()).strip());
    }

    /** Tells whoever waits for it: a file of its own, there only when it is whole. */
    public void ready(String name, List<String> lines) throws IOException {
        Path fresh = Files.writeString(file(name + ".new"), String.join("\n", lines) + "\n");
        Files.move(
                fresh,
                file(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
