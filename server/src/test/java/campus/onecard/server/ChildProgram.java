package campus.onecard.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, so that it can be killed. It speaks English here. */
final class ChildProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final List<String> said = new ArrayList<>();

    private ChildProgram(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * @param home where its data lies; its server takes any free port
     */
    static ChildProgram start(Path home, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-Dlogback.configurationFile=logback.xml",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        command.add("--lang=en");
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().put("ONECARD_HOME", home.toString());
        program.environment().put("ONECARD_HTTP_PORT", "0");
        return new ChildProgram(program.start());
    }

    /** Reads on until it has said a line that ends so. Returns the line without that end. */
    String awaitEnd(String end) throws IOException {
        return await(l -> l.endsWith(end)).replace(end, "");
    }

    /** Reads on until it has said a line that begins so. Returns the rest of the line. */
    String awaitStart(String start) throws IOException {
        return await(l -> l.startsWith(start)).substring(start.length());
    }

    /** Reads on until it has said a line with one of these in it. Returns the line. */
    String awaitAny(String... parts) throws IOException {
        return await(l -> Arrays.stream(parts).anyMatch(l::contains));
    }

    private String await(java.util.function.Predicate<String> wanted) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (wanted.test(line)) {
                return line;
            }
        }
        throw new AssertionError("it ended early:\n" + String.join("\n", said));
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: it has no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as a service manager stops it. */
    void stop() {
        process.toHandle().destroy();
    }

    /** Waits for its end. Returns the exit code. */
    int ended() throws IOException, InterruptedException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    /** All it has said so far, errors too. */
    List<String> said() {
        return said;
    }

    /** How many databases run on the data of a home. */
    static long databases(Path home) {
        String data = "--datadir=" + home.toAbsolutePath().resolve("data");
        return ProcessHandle.allProcesses().filter(p -> commandLine(p).contains(data)).count();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }

    /** Never leaves it running. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
