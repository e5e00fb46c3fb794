package campus.onecard.server.password;

import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordRules;
import campus.onecard.server.account.HolderFields;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.home.Vault;
import campus.onecard.server.password.PasswordRoutes.Typed;
import campus.onecard.server.password.PasswordStore.Owner;
import campus.onecard.server.secret.SecretCheck;
import campus.onecard.server.secret.SecretDesk;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.secret.Tries;

import org.jdbi.v3.core.Jdbi;

import java.util.Optional;

/** Looks at a change of password: is the current one right, is the wanted one acceptable. */
public final class Changes {

    private final PasswordStore store;
    private final Vault vault;
    private final SecretDesk desk;
    private final SecretHasher hasher;
    private final Tries tries;

    public Changes(Jdbi jdbi, Vault vault, SecretDesk desk, SecretHasher hasher, Tries tries) {
        this.store = new PasswordStore(jdbi);
        this.vault = vault;
        this.desk = desk;
        this.hasher = hasher;
        this.tries = tries;
    }

    /** Takes a try. */
    ChangeVerdict verdict(Typed typed) {
        return switch (desk.check(typed.accountId(), typed.kind(), typed.current())) {
            case SecretCheck.Locked(var until) -> new ChangeVerdict.Locked(until);
            case SecretCheck.Wrong(int left) -> new ChangeVerdict.Wrong(left);
            case SecretCheck.Right(SecretHash stored) -> wanted(typed, stored);
        };
    }

    private ChangeVerdict wanted(Typed typed, SecretHash stored) {
        Owner owner = store.owner(typed.accountId());
        Optional<PasswordFault> fault = fault(typed, owner);
        if (fault.isPresent()) {
            return new ChangeVerdict.Refused(fault.get());
        }
        SecretHash fresh = hasher.chosen(owner.number(), typed.kind(), typed.replacement());
        return new ChangeVerdict.Accepted(stored, fresh, tries.most(typed.kind()));
    }

    private Optional<PasswordFault> fault(Typed typed, Owner owner) {
        Optional<PasswordFault> plain =
                PasswordRules.fault(typed.kind(), typed.replacement(), owner.number());
        if (plain.isPresent()) {
            return plain;
        }
        if (typed.replacement().equals(typed.current())) {
            return Optional.of(PasswordFault.UNCHANGED);
        }
        String document = vault.open(HolderFields.document(owner.number()), owner.sealedDocument());
        return PasswordRules.documentFault(typed.replacement(), owner.type(), document);
    }
}
