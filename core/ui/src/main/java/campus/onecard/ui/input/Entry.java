package campus.onecard.ui.input;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.function.IntPredicate;

/**
 * What a person types on the keys: the model behind {@link Keypad}, {@link SecretField} and {@link
 * NumberField}. It knows lengths and characters, not what the text means. FX thread only; needs no
 * toolkit.
 */
public final class Entry implements KeySink {

    private final int least;
    private final int most;
    private final IntPredicate wanted;
    private final Runnable done;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final BooleanBinding complete;

    private Entry(int least, int most, IntPredicate wanted, Runnable done) {
        if (least < 0 || most < Math.max(1, least)) {
            throw new IllegalArgumentException("an entry has between least and most characters");
        }
        this.least = least;
        this.most = most;
        this.wanted = wanted;
        this.done = done;
        this.complete = text.length().greaterThanOrEqualTo(least);
    }

    /**
     * Digits only.
     *
     * @param least how many make it complete
     * @param most how many fit
     * @param done called on confirm, only when complete
     */
    public static Entry digits(int least, int most, Runnable done) {
        return new Entry(least, most, c -> c >= '0' && c <= '9', done);
    }

    /** Any visible ASCII character, as passwords and staff numbers use them. */
    public static Entry letters(int least, int most, Runnable done) {
        return new Entry(least, most, c -> c > ' ' && c < 127, done);
    }

    @Override
    public void type(char key) {
        if (wanted.test(key) && text.get().length() < most) {
            text.set(text.get() + key);
        }
    }

    @Override
    public void delete() {
        String now = text.get();
        if (!now.isEmpty()) {
            text.set(now.substring(0, now.length() - 1));
        }
    }

    @Override
    public void clear() {
        text.set("");
    }

    @Override
    public void confirm() {
        if (complete.get()) {
            done.run();
        }
    }

    public String text() {
        return text.get();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** True once enough characters are there to confirm. */
    public BooleanBinding completeProperty() {
        return complete;
    }

    int most() {
        return most;
    }

    int least() {
        return least;
    }

    /** Only how long it is: it may be a password. */
    @Override
    public String toString() {
        return "Entry of " + text.get().length() + " characters";
    }
}
