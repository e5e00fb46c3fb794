package campus.onecard.ui.sheet;

import javafx.scene.Node;

/**
 * What lies over a screen and wants an answer first.
 *
 * @param title announced when it opens
 * @param content the question and its buttons
 * @param dismiss what Escape does; a sheet that must be answered does nothing
 */
public record Sheet(String title, Node content, Runnable dismiss) {}
