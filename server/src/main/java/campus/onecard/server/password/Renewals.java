package campus.onecard.server.password;

import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.PasswordRules;
import campus.onecard.server.account.HolderFields;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.home.Vault;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.password.PasswordStore.Owner;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.SecretHasher;

import org.jdbi.v3.core.Jdbi;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** New passwords for people who have shown a document and do not know the one in force. */
public final class Renewals {

    private final PasswordStore store;
    private final Vault vault;
    private final SecretHasher hasher;
    private final Pepper pepper;
    private final PostingLanes lanes;

    public Renewals(
            Jdbi jdbi, Vault vault, SecretHasher hasher, Pepper pepper, PostingLanes lanes) {
        this.store = new PasswordStore(jdbi);
        this.vault = vault;
        this.hasher = hasher;
        this.pepper = pepper;
        this.lanes = lanes;
    }

    /**
     * What somebody wants.
     *
     * @param device the machine where the document was shown
     */
    public record Wish(UUID id, long accountId, PasswordKind kind, Password wanted, String device) {

        /** Peppered: a bare hash of a short password would give it away. */
        private String fingerprint(Pepper pepper) {
            String content =
                    String.join("|", "renew", "" + id, "" + accountId, kind.name(), wanted.value());
            return HexFormat.of().formatHex(pepper.fingerprint(content));
        }
    }

    /** Why that password is not acceptable; empty when it is. */
    public Optional<PasswordFault> fault(Wish wish) {
        Owner owner = store.owner(wish.accountId());
        return PasswordRules.fault(wish.kind(), wish.wanted(), owner.number())
                .or(
                        () ->
                                PasswordRules.documentFault(
                                        wish.wanted(), owner.type(), document(owner)));
    }

    private String document(Owner owner) {
        return vault.open(HolderFields.document(owner.number()), owner.sealedDocument());
    }

    /**
     * Books an acceptable one; the same id is answered the same.
     *
     * @return never refused for the password
     */
    public ChooseOutcome renew(Wish wish) {
        Owner owner = store.owner(wish.accountId());
        SecretHash fresh = hasher.chosen(owner.number(), wish.kind(), wish.wanted());
        RenewSecret command =
                new RenewSecret(
                        wish.id(),
                        wish.accountId(),
                        wish.kind(),
                        wish.fingerprint(pepper),
                        fresh,
                        Place.atMachine(wish.device()));
        return switch (lanes.post(command)) {
            case Outcome.Approved approved -> new ChooseOutcome.Chosen(approved.at());
            case Outcome.Declined _ -> new ChooseOutcome.Closed();
        };
    }
}
