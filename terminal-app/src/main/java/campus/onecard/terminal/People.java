package campus.onecard.terminal;

import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Who stands before the terminal: cards by their serial, or by the name of one of the demo's
 * invented people.
 *
 * @param demo the demo's file; empty when there is none
 * @param keypad asks for a payment password; empty when nobody is there
 */
record People(Properties demo, Supplier<Optional<String>> keypad) {

    static Properties load(Path file) {
        Properties demo = new Properties();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            demo.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return demo;
    }

    CardSerial card(String name) {
        return new CardSerial(demo.getProperty("person." + name + ".card", name));
    }

    /** Whether their cards prove themselves with keys that everybody knows. */
    boolean haveTestCards() {
        return demo.getProperty("card.key-set", "").equals(Integer.toString(TestCards.KEY_SET));
    }

    /** The password as the script gives it, by name or in digits, or else as it is typed. */
    Optional<Password> pin(Optional<String> given) {
        return given.map(name -> demo.getProperty("person." + name + ".payment", name))
                .or(keypad)
                .filter(pin -> !pin.isBlank())
                .map(Password::new);
    }
}
