package campus.onecard.domain.api;

/**
 * An answer that a person reads in a browser. It loads nothing and runs no script.
 *
 * @param status the HTTP status, for example 200
 * @param language {@code zh} or {@code en}
 * @param title plain text
 * @param style the one style sheet, inline
 * @param body HTML, everything in it escaped already
 */
public record HtmlPage(int status, String language, String title, String style, String body) {

    /** What stands on it may be somebody's own. */
    @Override
    public String toString() {
        return "HtmlPage[" + status + "]";
    }
}
