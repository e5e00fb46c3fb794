package campus.onecard.server;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.key.KeyBackup;

import org.jspecify.annotations.Nullable;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Asks for the passphrase of a backup, on the keyboard or in a file. */
final class Passphrase {

    private Passphrase() {}

    /**
     * A new one, typed twice.
     *
     * @param file its first line; null to ask
     * @throws StartRefused when it is too short, or nobody can be asked
     */
    static char[] fresh(Texts texts, @Nullable Path file) {
        char[] typed = known(texts, file);
        if (typed.length < KeyBackup.SHORTEST) {
            throw new StartRefused("keys.passphrase-short", KeyBackup.SHORTEST);
        }
        if (file == null && !Arrays.equals(typed, ask(texts, "keys.passphrase-again"))) {
            throw new StartRefused("keys.passphrase-differs");
        }
        return typed;
    }

    /** One that a backup has already. */
    static char[] known(Texts texts, @Nullable Path file) {
        return file == null ? ask(texts, "keys.passphrase-prompt") : read(file);
    }

    private static char[] read(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new StartRefused("keys.backup-missing", file).because(e);
        }
    }

    private static char[] ask(Texts texts, String prompt) {
        Console console = System.console();
        char[] typed =
                console == null || !console.isTerminal()
                        ? null
                        : console.readPassword("%s ", texts.get(prompt));
        if (typed == null) {
            throw new StartRefused("keys.passphrase-none");
        }
        return typed;
    }
}
