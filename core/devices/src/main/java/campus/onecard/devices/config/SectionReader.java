package campus.onecard.devices.config;

import campus.onecard.devices.WrongLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a file apart into sections. A {@code #} at the start or after a blank begins a comment. */
final class SectionReader {

    private static final Pattern HEAD = Pattern.compile("\\[\\s*([^\\[\\]]+?)\\s*\\]");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z-]+)\\s*=\\s*(.*)");

    private final String file;
    private final List<WrongLine> wrong;
    private final List<Section> sections = new ArrayList<>();

    /**
     * @param wrong takes what cannot be used
     */
    SectionReader(String file, List<WrongLine> wrong) {
        this.file = file;
        this.wrong = wrong;
    }

    List<Section> read(String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("(^|\\s)#.*", "").strip();
            if (!line.isEmpty()) {
                take(line, i + 1);
            }
        }
        return List.copyOf(sections);
    }

    private void take(String line, int number) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
            begin(head.group(1), number);
            return;
        }
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches() || sections.isEmpty()) {
            complain(number, sections.isEmpty() ? "config.first" : "config.shape", line);
            return;
        }
        String word = entry.group(1).toLowerCase(Locale.ROOT);
        Section section = sections.getLast();
        if (section.entries().containsKey(word)) {
            complain(number, "config.twice", word, section.name());
            return;
        }
        section.entries().put(word, new Section.Entry(number, entry.group(2)));
    }

    private void begin(String name, int number) {
        for (Section other : sections) {
            if (other.name().equals(name)) {
                complain(number, "config.name", name, Integer.toString(other.line()));
            }
        }
        sections.add(new Section(name, number));
    }

    private void complain(int line, String key, String... arguments) {
        wrong.add(new WrongLine(file, line, DeviceFile.class, key, List.of(arguments)));
    }
}
