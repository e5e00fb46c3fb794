package campus.onecard.client.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A small file that survives a power cut: an intent is on disk before it is sent, and marked when
 * it is answered. Whoever starts settles what is still open first, each under its own id. Safe for
 * many threads; one program at a time.
 */
public final class IntentJournal implements AutoCloseable {

    private static final String BEGIN = "BEGIN";
    private static final String END = "END";
    private static final String BETWEEN = "\t";

    private final FileChannel lock;
    private final FileChannel file;
    private final Map<UUID, Intent> open = new LinkedHashMap<>();
    private final Map<UUID, Settled> settled = new LinkedHashMap<>();

    private IntentJournal(Path path, Instant keepSince) throws IOException {
        this.lock = locked(path.resolveSibling(path.getFileName() + ".lock"));
        if (Files.exists(path)) {
            read(path);
        }
        settled.keySet().removeIf(id -> timeOf(id).isBefore(keepSince));
        rewrite(path);
        this.file = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /**
     * Opens or begins a journal.
     *
     * @param keepSince answered intents older than this are forgotten; open ones never
     * @throws UncheckedIOException when the file cannot be written, or another program has it
     */
    public static IntentJournal open(Path path, Instant keepSince) {
        try {
            Files.createDirectories(
                    Optional.ofNullable(path.toAbsolutePath().getParent()).orElseThrow());
            return new IntentJournal(path, keepSince);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot use the journal "
                            + path
                            + ". Make its folder writable, and let only"
                            + " one program use it.",
                    e);
        }
    }

    /** Writes an intent down. When this returns it is on disk and may be sent. */
    public synchronized void begin(Intent intent) {
        append(lineOf(intent));
        open.put(intent.id(), intent);
    }

    /**
     * Marks an intent as answered.
     *
     * @param answer on one line; never a password
     * @throws IllegalArgumentException when it was not open
     */
    public synchronized void end(UUID id, String answer) {
        Intent intent = open.get(id);
        if (intent == null || answer.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("only an open intent ends, with one line");
        }
        append(lineOf(id, answer));
        open.remove(id);
        settled.put(id, new Settled(intent, answer));
    }

    /** What was never answered, oldest first. */
    public synchronized List<Intent> open() {
        return List.copyOf(open.values());
    }

    /** What was answered, in the order of the answers. */
    public synchronized List<Settled> settled() {
        return List.copyOf(settled.values());
    }

    @Override
    public void close() {
        try {
            file.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Told like any other owner.
        }
        channel.close();
        throw new IOException("another program has " + path);
    }

    /** A last line without its end was never finished, so its intent was never sent. */
    private void read(Path path) throws IOException {
        String text = Files.readString(path);
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            String[] parts = line.split(BETWEEN, 4);
            UUID id = UUID.fromString(parts[1]);
            if (parts[0].equals(BEGIN)) {
                open.put(id, new Intent(id, parts[2], parts[3]));
            } else {
                Intent intent = open.remove(id);
                if (intent != null) {
                    settled.put(id, new Settled(intent, parts[2]));
                }
            }
        }
    }

    private void rewrite(Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Settled one : settled.values()) {
            lines.add(lineOf(one.intent()));
            lines.add(lineOf(one.intent().id(), one.answer()));
        }
        open.values().forEach(intent -> lines.add(lineOf(intent)));
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (FileChannel out =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            write(out, String.join("", lines));
        }
        Files.move(
                fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String lineOf(Intent intent) {
        return String.join(BETWEEN, BEGIN, intent.id().toString(), intent.what(), intent.content())
                + "\n";
    }

    private static String lineOf(UUID id, String answer) {
        return String.join(BETWEEN, END, id.toString(), answer) + "\n";
    }

    private void append(String line) {
        try {
            write(file, line);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The journal cannot be written, so nothing is sent. Is the disk full?", e);
        }
    }

    private static void write(FileChannel to, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
        to.force(true);
    }

    /** The first 48 bits of a UUIDv7 are its time. */
    private static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
