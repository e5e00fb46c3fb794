package campus.onecard.server;

import campus.onecard.server.config.Settings;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.HomeLock;
import campus.onecard.server.home.Secrets;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.home.Vault;
import campus.onecard.server.key.KeyBackup;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;

/** What the operator does with the card keys of this home. */
final class KeysCommand {

    private KeysCommand() {}

    private static KeyBackup backup(Home home) {
        if (!Files.exists(home.cardKeys().getParent())) {
            throw new StartRefused("keys.none", home.cardKeys());
        }
        SecureRandom random = new SecureRandom();
        Secrets secrets = Secrets.open(home, random);
        return new KeyBackup(home, new Vault(secrets.masterKey(), random), random);
    }

    /** Tells what there is; ends with 0 only when it is backed up or in a token. */
    @Command(name = "status", mixinStandardHelpOptions = true)
    static final class Status implements Callable<Integer> {

        private final Surroundings surroundings;

        Status(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            KeyBackup.Standing keys = backup(surroundings.home()).standing();
            String sentence =
                    keys.inToken()
                            ? "keys.status-token"
                            : keys.backedUp() ? "keys.status-good" : "keys.status-bare";
            surroundings.say(sentence, keys.id(), keys.generations());
            return keys.inToken() || keys.backedUp() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /** Writes an encrypted backup; the server may run. */
    @Command(name = "backup", mixinStandardHelpOptions = true)
    static final class Backup implements Callable<Integer> {

        private final Surroundings surroundings;

        @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
        private Path file = Path.of("");

        @Option(names = "--passphrase-file", descriptionKey = "passphrase-file")
        private @Nullable Path passphraseFile;

        Backup(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            KeyBackup backup = backup(surroundings.home());
            backup.write(file, Passphrase.fresh(surroundings.texts(), passphraseFile));
            surroundings.say("keys.backed-up", backup.standing().id(), file.toAbsolutePath());
            return ExitCode.OK;
        }
    }

    /** Puts a backup back into a home without keys; the server must not run. */
    @Command(name = "restore", mixinStandardHelpOptions = true)
    static final class Restore implements Callable<Integer> {

        private final Surroundings surroundings;

        @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
        private Path file = Path.of("");

        @Option(names = "--passphrase-file", descriptionKey = "passphrase-file")
        private @Nullable Path passphraseFile;

        Restore(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            Home home = surroundings.home();
            Settings settings = surroundings.settings(home);
            try (HomeLock _ = HomeLock.take(home, "keys restore", surroundings.clock())) {
                String id =
                        backup(home)
                                .restore(
                                        file,
                                        Passphrase.known(surroundings.texts(), passphraseFile),
                                        settings.cards().token());
                surroundings.say("keys.restored", id, home.cardKeys());
            }
            return ExitCode.OK;
        }
    }
}
