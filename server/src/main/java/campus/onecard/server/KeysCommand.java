package campus.onecard.server;

import campus.onecard.domain.making.Stock;
import campus.onecard.server.config.Settings;
import campus.onecard.server.config.TokenPlace;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.HomeLock;
import campus.onecard.server.home.Secrets;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.home.Vault;
import campus.onecard.server.key.KeyBackup;
import campus.onecard.server.key.KeyGenerations;
import campus.onecard.server.key.KeySet;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What the operator does with the card keys of this home. */
final class KeysCommand {

    private KeysCommand() {}

    private static KeyBackup backup(Home home) {
        SecureRandom random = new SecureRandom();
        return new KeyBackup(home, vault(home, random), random);
    }

    private static KeyGenerations generations(Home home) {
        SecureRandom random = new SecureRandom();
        return new KeyGenerations(home, vault(home, random), random);
    }

    private static Vault vault(Home home, SecureRandom random) {
        if (!Files.exists(home.cardKeys().getParent())) {
            throw new StartRefused("keys.none", home.cardKeys());
        }
        return new Vault(Secrets.open(home, random).masterKey(), random);
    }

    private static String name(Surroundings surroundings, KeySet set) {
        return surroundings.texts().get("keys.suite." + set.suite().code());
    }

    /** Where a backup is, and who may read it. */
    static final class BackupFile {

        @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
        private Path file = Path.of("");

        @Option(names = "--passphrase-file", descriptionKey = "passphrase-file")
        private @Nullable Path passphraseFile;
    }

    /** Lists the generations that count. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListSets implements Callable<Integer> {

        private final Surroundings surroundings;

        ListSets(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            KeyGenerations.Listed listed = generations(surroundings.home()).list();
            listed.sets()
                    .forEach(
                            set ->
                                    surroundings.say(
                                            "keys.list-set",
                                            set.version(),
                                            name(surroundings, set)));
            surroundings.say("keys.list-sum", listed.id(), listed.sets().size());
            return ExitCode.OK;
        }
    }

    /** Adds a generation; the server must not run. */
    @Command(name = "add", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        private final Surroundings surroundings;

        @Option(names = "--stock", required = true, descriptionKey = "key-suite")
        private Stock stock = Stock.AES_128;

        Add(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            Home home = surroundings.home();
            Optional<TokenPlace> token = surroundings.settings(home).cards().token();
            try (HomeLock _ = HomeLock.take(home, "keys add", surroundings.clock())) {
                KeySet added = generations(home).add(stock.suite(), token);
                surroundings.say("keys.added", added.version(), name(surroundings, added));
                String warning = token.isPresent() ? "keys.added-token" : "keys.added-bare";
                surroundings.complain(warning, added.version(), home.cardKeys());
            }
            return ExitCode.OK;
        }
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

        @Mixin private BackupFile backup = new BackupFile();

        Backup(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            KeyBackup keys = backup(surroundings.home());
            keys.write(backup.file, Passphrase.fresh(surroundings.texts(), backup.passphraseFile));
            surroundings.say("keys.backed-up", keys.standing().id(), backup.file.toAbsolutePath());
            return ExitCode.OK;
        }
    }

    /** Puts a backup back into a home without keys; the server must not run. */
    @Command(name = "restore", mixinStandardHelpOptions = true)
    static final class Restore implements Callable<Integer> {

        private final Surroundings surroundings;

        @Mixin private BackupFile backup = new BackupFile();

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
                                        backup.file,
                                        Passphrase.known(
                                                surroundings.texts(), backup.passphraseFile),
                                        settings.cards().token());
                surroundings.say("keys.restored", id, home.cardKeys());
            }
            return ExitCode.OK;
        }
    }
}
