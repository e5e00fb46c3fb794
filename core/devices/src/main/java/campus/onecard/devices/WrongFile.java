package campus.onecard.devices;

import campus.onecard.domain.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file that a person wrote cannot be used; it says so for every wrong line at once. */
public final class WrongFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<WrongLine> lines;

    /**
     * @param lines at least one
     */
    public WrongFile(List<WrongLine> lines) {
        super(joined(lines, Texts.ENGLISH));
        this.lines = List.copyOf(lines);
    }

    /** The wrong lines in their order. */
    public List<WrongLine> lines() {
        return lines;
    }

    /** One sentence a line, each names file, line and what is legal. */
    public String sentences(Locale language) {
        return joined(lines, language);
    }

    private static String joined(List<WrongLine> lines, Locale language) {
        return lines.stream().map(l -> l.sentence(language)).collect(Collectors.joining("\n"));
    }
}
