package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes an empty database on disk. It is made beside its place and then renamed, so a data folder
 * that is there is a whole one, whenever the program was killed.
 */
final class DataFolder {

    private DataFolder() {}

    static void prepare(EngineFolder engine, Path data, EngineSize size, Consumer<String> log)
            throws IOException {
        if (Files.isDirectory(data.resolve("mysql"))) {
            return;
        }
        Path parent = Files.createDirectories(data.toAbsolutePath().getParent());
        String prefix = data.getFileName() + "-new-";
        removeLeftovers(parent, prefix);
        Path fresh = Files.createTempDirectory(parent, prefix);
        Path statements = fresh.resolve("onecard-bootstrap.sql");
        writeStatements(engine, statements);
        run(new EngineCommand(engine, fresh, size).bootstrap(), statements, log);
        Files.delete(statements);
        flush(fresh);
        try {
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw new StartRefused("database.foreign-folder", data).because(e);
        }
    }

    /**
     * The account the server's own script makes first can only come in by a socket we do not open.
     */
    private static void writeStatements(EngineFolder engine, Path file) throws IOException {
        Files.write(
                file,
                List.of("CREATE DATABASE mysql;", "USE mysql;", "SET @auth_root_socket='root';"));
        for (Path tables : engine.systemTables()) {
            Files.write(file, Files.readAllBytes(tables), StandardOpenOption.APPEND);
        }
    }

    private static void run(List<String> command, Path statements, Consumer<String> log)
            throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(statements.toFile())
                        .start();
        StringBuilder said = new StringBuilder();
        try (var lines = process.inputReader()) {
            lines.lines().peek(log).forEach(l -> said.append(l).append('\n'));
        }
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw EngineProcess.refusal(said.toString());
        }
    }

    /** Files and folders, so that the name the folder gets next stands for whole files. */
    private static void flush(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }
    }

    private static void removeLeftovers(Path parent, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            for (Path leftover :
                    files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList()) {
                remove(leftover);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
