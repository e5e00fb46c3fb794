package campus.onecard.server.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What spreadsheets do to the text of a cell. */
final class Cell {

    private static final Pattern FORMULA = Pattern.compile("=\\s*\"(.*)\"", Pattern.DOTALL);
    private static final Pattern SCIENTIFIC =
            Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+[0-9]+|[0-9]\\.[0-9]+[Ee][0-9]+");
    private static final Pattern ERROR = Pattern.compile("#+|#[A-Z/0]+[!?]?");

    private Cell() {}

    /**
     * Takes off what spreadsheets wrap round text to keep it text ({@code ="0123"}, {@code '0123})
     * and spaces around it.
     */
    static String clean(String cell) {
        String text = cell.replace("\uFEFF", "").strip();
        Matcher formula = FORMULA.matcher(text);
        if (formula.matches()) {
            text = formula.group(1).strip();
        }
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    /** A long number of which only the first digits are left: {@code 5.10105E+17}. */
    static boolean isScientific(String text) {
        return SCIENTIFIC.matcher(text).matches();
    }

    /** What a spreadsheet writes instead of a value: {@code #N/A}, {@code ####}. */
    static boolean isError(String text) {
        return ERROR.matcher(text).matches();
    }
}
