package campus.onecard.devices.fault;

import campus.onecard.devices.WrongFile;
import campus.onecard.devices.WrongLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes wrong and when. One fault a line, {@code #} begins a comment:
 *
 * <pre>{@code
 * at frame 3: wrong-checksum
 * from apdu 10: slow by 80ms
 * card 2: jam
 * after 2s: unplug for 1s
 * after 10s: well
 * }</pre>
 *
 * @param planned in the order of the lines
 */
public record FaultScript(List<Planned> planned) {

    /** Nothing ever goes wrong. */
    public static final FaultScript NONE = new FaultScript(List.of());

    public FaultScript {
        planned = List.copyOf(planned);
    }

    /**
     * Reads a script.
     *
     * @param file its name, for the sentences
     * @throws WrongFile naming every wrong line and the legal words
     */
    public static FaultScript parse(String file, String text) throws WrongFile {
        List<Planned> planned = new ArrayList<>();
        List<WrongLine> wrong = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            try {
                planned.add(new ScriptLine(line).read());
            } catch (ScriptLine.Wrong e) {
                wrong.add(new WrongLine(file, i + 1, FaultScript.class, e.key(), e.arguments()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new WrongFile(wrong);
        }
        return new FaultScript(planned);
    }

    /**
     * Reads a script from a file in UTF-8.
     *
     * @throws IOException when it cannot be read
     * @throws WrongFile naming every wrong line and the legal words
     */
    public static FaultScript read(Path file) throws IOException, WrongFile {
        return parse(file.toString(), Files.readString(file));
    }

    /**
     * A script written in a test.
     *
     * @throws IllegalArgumentException with the sentence about a wrong line
     */
    public static FaultScript of(String... lines) {
        try {
            return parse("script", String.join("\n", lines));
        } catch (WrongFile e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
