package campus.onecard.ui.stage;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a voice would say when a screen comes: what the screen is, then what it tells. Never the
 * figures of a card or a list: those a person asks for, key by key, and not the whole hall hears
 * them.
 */
final class SpokenLine {

    /** The parts of a screen that tell something, by their style. */
    private static final Set<String> TELLING = Set.of("hero", "banner", "told", "state", "telling");

    private SpokenLine() {}

    /** Sentences in the order in which they stand, each with its full stop. */
    static String of(List<String> head, Node body, Locale language) {
        List<String> sentences = new ArrayList<>(head);
        tell(body, false, sentences);
        String stop = language.getLanguage().equals("zh") ? "。" : ". ";
        StringBuilder line = new StringBuilder();
        sentences.stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .distinct()
                .forEach(s -> line.append(s).append(ended(s) ? stop.substring(1) : stop));
        return line.toString().strip();
    }

    private static boolean ended(String sentence) {
        return "。！？.!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }

    private static void tell(Node node, boolean telling, List<String> sentences) {
        if (!node.isVisible()) {
            return;
        }
        boolean now = telling || node.getStyleClass().stream().anyMatch(TELLING::contains);
        if (node instanceof Label label) {
            if (now) {
                sentences.add(label.getText());
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> tell(child, now, sentences));
        }
    }
}
