package campus.onecard.server.password;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.ChangePassword;
import campus.onecard.domain.password.InitialSecret;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.PasswordRules;
import campus.onecard.server.account.HolderFields;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.http.Visit;
import campus.onecard.server.password.PasswordStore.Answered;
import campus.onecard.server.password.PasswordStore.Owner;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.secret.SecretStore;
import campus.onecard.server.secret.Tries;
import campus.onecard.server.signin.Sessions;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Optional;

/** Changes passwords. The same change sent again is answered the same and takes no further try. */
public final class PasswordRoutes {

    private final PasswordStore store;
    private final Vault vault;
    private final Pepper pepper;
    private final SecretHasher hasher;
    private final Tries tries;
    private final InstantSource clock;

    public PasswordRoutes(
            Jdbi jdbi,
            Vault vault,
            Pepper pepper,
            SecretHasher hasher,
            Tries tries,
            InstantSource clock) {
        this.store = new PasswordStore(jdbi);
        this.vault = vault;
        this.pepper = pepper;
        this.hasher = hasher;
        this.tries = tries;
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.CHANGE_PASSWORD, (call, change) -> change(call.cardholder(), change));
    }

    private ChangeOutcome change(Visit visit, ChangePassword change) {
        // Peppered: a bare hash of two short passwords would give both away.
        byte[] content =
                pepper.fingerprint(
                        String.join(
                                "|",
                                Long.toString(visit.accountId()),
                                change.kind().name(),
                                change.current().value(),
                                change.replacement().value()));
        return answered(visit, change, content).orElseGet(() -> decideOnce(visit, change, content));
    }

    private Optional<ChangeOutcome> answered(Visit visit, ChangePassword change, byte[] content) {
        Optional<Answered> before = store.answered(change.id());
        before.ifPresent(answer -> requireSame(answer, visit, content));
        return before.map(Answered::outcome);
    }

    private static void requireSame(Answered answer, Visit visit, byte[] content) {
        if (answer.accountId() != visit.accountId()
                || !MessageDigest.isEqual(answer.content(), content)) {
            throw new ProblemException(
                    ErrorCode.ID_REUSED, "Make a new id for every new change of password.");
        }
    }

    private ChangeOutcome decideOnce(Visit visit, ChangePassword change, byte[] content) {
        try {
            return decide(visit, change, content);
        } catch (UnableToExecuteStatementException e) {
            // The same id twice at the same time: the other one was first, its answer counts.
            return answered(visit, change, content).orElseThrow(() -> e);
        }
    }

    private ChangeOutcome decide(Visit visit, ChangePassword change, byte[] content) {
        Owner owner = store.owner(visit.accountId());
        SecretHash old = stored(visit, change.kind());
        ChangeOutcome outcome =
                switch (tries.take(visit.accountId(), change.kind())) {
                    case Tries.Answer.Locked locked -> new ChangeOutcome.Locked(locked.until());
                    case Tries.Answer.Taken taken -> verdict(owner, old, change, taken);
                };
        Answered answer = new Answered(visit.accountId(), content, outcome);
        if (outcome instanceof ChangeOutcome.Changed) {
            SecretHash fresh = hasher.chosen(owner.number(), change.kind(), change.replacement());
            store.jdbi().useTransaction(h -> replace(h, visit, change, old, fresh, answer));
            return outcome;
        }
        if (outcome instanceof ChangeOutcome.Refused) {
            tries.forgive(visit.accountId(), change.kind());
        }
        store.jdbi().useHandle(h -> store.remember(h, change.id(), answer, clock.instant()));
        return outcome;
    }

    private SecretHash stored(Visit visit, PasswordKind kind) {
        SecretHash stored = store.secrets(visit.accountId()).get(kind);
        if (stored == null) {
            throw new IllegalStateException(
                    "account " + visit.accountId() + " lacks its " + kind + " password");
        }
        return stored;
    }

    private ChangeOutcome verdict(
            Owner owner, SecretHash old, ChangePassword change, Tries.Answer.Taken taken) {
        if (!hasher.matches(old, owner.number(), change.kind(), change.current())) {
            return taken.left() > 0
                    ? new ChangeOutcome.WrongCurrent(taken.left())
                    : new ChangeOutcome.Locked(taken.lockedUntil());
        }
        Optional<PasswordFault> fault =
                PasswordRules.fault(change.kind(), change.replacement(), owner.number());
        if (fault.isPresent()) {
            return new ChangeOutcome.Refused(fault.get());
        }
        if (change.replacement().equals(change.current())) {
            return new ChangeOutcome.Refused(PasswordFault.UNCHANGED);
        }
        return isInitial(owner, change)
                ? new ChangeOutcome.Refused(PasswordFault.INITIAL)
                : new ChangeOutcome.Changed();
    }

    /** Whether the wanted one is what this account started with, long ago or still. */
    private boolean isInitial(Owner owner, ChangePassword change) {
        String document = vault.open(HolderFields.document(owner.number()), owner.sealedDocument());
        return change.replacement().equals(InitialSecret.of(owner.type(), document));
    }

    private void replace(
            Handle handle,
            Visit visit,
            ChangePassword change,
            SecretHash old,
            SecretHash fresh,
            Answered answer) {
        if (!SecretStore.replace(handle, visit.accountId(), change.kind(), old, fresh)) {
            throw new ProblemException(
                    ErrorCode.BUSY, "The password is being changed elsewhere. Try again.");
        }
        if (change.kind() == PasswordKind.LOGIN) {
            Sessions.endOthers(handle, visit);
        }
        store.remember(handle, change.id(), answer, clock.instant());
    }
}
