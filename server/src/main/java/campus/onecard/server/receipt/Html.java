package campus.onecard.server.receipt;

/**
 * A piece of a page. Words come in only by {@link #escaped}, so that no name of a shop can write
 * HTML.
 */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Markup of our own. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** One element with words in it. */
    Html element(String tag, String look, String words) {
        return raw("<" + tag + " class=\"" + look + "\">")
                .raw(escaped(words))
                .raw("</" + tag + ">");
    }

    /** A name and its value, as a line of a list. */
    Html pair(String name, String value) {
        return raw("<div>").element("dt", "name", name).element("dd", "value", value).raw("</div>");
    }

    /** A link within this server. */
    Html link(String look, String path, String words) {
        return raw("<a class=\"" + look + "\" href=\"" + escaped(path) + "\">")
                .raw(escaped(words))
                .raw("</a>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
