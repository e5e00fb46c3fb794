package campus.onecard.kiosk;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** All words in a scene: seen or spoken, shown or hidden, and whatever was tied to its parts. */
final class SceneWords {

    private SceneWords() {}

    static String of(Scene scene) {
        StringBuilder words = new StringBuilder();
        words.append(scene.hasProperties() ? scene.getProperties() : "").append('\n');
        words.append(scene.getUserData()).append('\n');
        collect(scene.getRoot(), words);
        return words.toString();
    }

    static String of(Node root) {
        StringBuilder words = new StringBuilder();
        collect(root, words);
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        words.append(node.getAccessibleText()).append('\n');
        words.append(node.getAccessibleHelp()).append('\n');
        words.append(node.getUserData()).append('\n');
        words.append(node.hasProperties() ? node.getProperties() : "").append('\n');
        if (node instanceof Labeled labeled) {
            words.append(labeled.getText()).append('\n');
            words.append(labeled.getTooltip()).append('\n');
        } else if (node instanceof Text text) {
            words.append(text.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
