package campus.onecard.server.password;

import campus.onecard.domain.password.InitialSecret;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.HolderFields;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.home.Vault;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.password.PasswordStore.Owner;
import campus.onecard.server.secret.SecretHasher;

import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.UUID;

/** What staff who saw a document may do about passwords. */
public final class PasswordDesk {

    private final PasswordStore store;
    private final Vault vault;
    private final SecretHasher hasher;
    private final PostingLanes lanes;

    public PasswordDesk(Jdbi jdbi, Vault vault, SecretHasher hasher, PostingLanes lanes) {
        this.store = new PasswordStore(jdbi);
        this.vault = vault;
        this.hasher = hasher;
        this.lanes = lanes;
    }

    /**
     * Back to the initial password.
     *
     * @param staff who saw the document, a staff number
     * @throws campus.onecard.server.http.ProblemException NOT_FOUND when there is no such account;
     *     otherwise as {@link PostingLanes#post}
     */
    public Outcome reset(UUID id, long accountId, PasswordKind kind, String staff) {
        Owner owner = store.owner(accountId);
        String document = vault.open(HolderFields.document(owner.number()), owner.sealedDocument());
        SecretHash initial =
                hasher.initial(
                                List.of(
                                        new SecretHasher.Start(
                                                owner.number(),
                                                InitialSecret.of(owner.type(), document))))
                        .getFirst();
        return lanes.post(new ResetSecret(id, accountId, kind, initial, staff));
    }

    /**
     * Lets the password that is in force be tried again.
     *
     * @param staff who saw the document, a staff number
     */
    public Outcome unlock(UUID id, long accountId, PasswordKind kind, String staff) {
        return lanes.post(new UnlockSecret(id, accountId, kind, staff));
    }
}
