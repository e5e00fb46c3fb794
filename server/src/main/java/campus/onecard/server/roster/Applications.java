package campus.onecard.server.roster;

import campus.onecard.domain.password.InitialSecret;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.Holder;
import campus.onecard.server.account.HolderFields;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.home.Vault;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.secret.SecretHasher.Start;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes people of the roster ready to be stored: personal fields sealed, passwords hashed. */
public final class Applications {

    private final Vault vault;
    private final SecretHasher hasher;

    public Applications(Vault vault, SecretHasher hasher) {
        this.vault = vault;
        this.hasher = hasher;
    }

    /**
     * Hashes on the hashing threads and waits for them.
     *
     * @param cards the first card of a person; null for one who has none yet
     * @return one for each, in the same order
     */
    public List<NewAccount> prepare(
            List<RosterEntry> people, Function<RosterEntry, @Nullable CardSerial> cards) {
        List<SecretHash> secrets =
                hasher.initial(
                        people.stream()
                                .map(p -> new Start(p.number(), initialPassword(p)))
                                .toList());
        List<NewAccount> ready = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            RosterEntry person = people.get(i);
            SecretHash secret = secrets.get(i);
            ready.add(
                    new NewAccount(
                            person.number(),
                            person.category(),
                            holder(person),
                            secret,
                            secret,
                            person.legacyBalance(),
                            cards.apply(person)));
        }
        return ready;
    }

    private static Password initialPassword(RosterEntry person) {
        return InitialSecret.of(person.documentType(), person.documentNumber());
    }

    private Holder holder(RosterEntry person) {
        String document = person.documentNumber();
        return new Holder(
                person.name(),
                person.documentType(),
                vault.seal(HolderFields.document(person.number()), document),
                vault.index(HolderFields.DOCUMENT_INDEX, document),
                person.unit(),
                vault.seal(HolderFields.phone(person.number()), person.phone()),
                facts(person));
    }

    /** All that the roster says of a person, as a fingerprint: the same facts, the same bytes. */
    byte[] facts(RosterEntry person) {
        String all =
                String.join(
                        "\u001F",
                        person.number().value(),
                        person.name(),
                        person.documentType().name(),
                        person.documentNumber(),
                        person.category().name(),
                        person.unit(),
                        person.phone(),
                        Long.toString(person.legacyBalance().fen()));
        return vault.index("facts", all);
    }
}
