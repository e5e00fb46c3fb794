package campus.onecard.kiosk;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for words in a file of any kind, in every way that Java keeps words in memory. */
final class Traces {

    private static final List<Charset> WAYS = List.of(UTF_8, UTF_16LE, UTF_16BE);
    private static final int START = 4;

    private final Map<Integer, List<Wanted>> wanted = new HashMap<>();

    /** A word as bytes. */
    private record Wanted(String word, byte[] bytes) {

        boolean isAt(int place, ByteBuffer file) {
            for (int i = START; i < bytes.length; i++) {
                if (place + i >= file.limit() || file.get(place + i) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param words four bytes or longer each
     */
    Traces(Iterable<String> words) {
        for (String word : words) {
            for (Charset way : WAYS) {
                byte[] bytes = word.getBytes(way);
                int start = ByteBuffer.wrap(bytes).getInt();
                wanted.computeIfAbsent(start, _ -> new ArrayList<>()).add(new Wanted(word, bytes));
            }
        }
    }

    /** Those that are there. */
    Set<String> in(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            Set<String> found = new TreeSet<>();
            for (int place = 0; place + START <= all.limit(); place++) {
                for (Wanted each : wanted.getOrDefault(all.getInt(place), List.of())) {
                    if (each.isAt(place, all)) {
                        found.add(each.word());
                    }
                }
            }
            return found;
        }
    }
}
