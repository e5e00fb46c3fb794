package campus.onecard.server.password;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.ChangePassword;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.RecentChecks;
import campus.onecard.server.secret.SecretOpener;
import campus.onecard.server.signin.Sessions;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;

/** Changes passwords. The same change sent again is answered the same and takes no further try. */
public final class PasswordRoutes {

    private final SecretOpener opener;
    private final Changes changes;
    private final Pepper pepper;
    private final Answers answers;
    private final PostingLanes lanes;
    private final RecentChecks<ChangeSecret> recent;

    public PasswordRoutes(
            SecretOpener opener,
            Changes changes,
            Pepper pepper,
            Answers answers,
            PostingLanes lanes,
            InstantSource clock) {
        this.opener = opener;
        this.changes = changes;
        this.pepper = pepper;
        this.answers = answers;
        this.lanes = lanes;
        this.recent = new RecentChecks<>(clock);
    }

    /** A change as typed. */
    record Typed(
            UUID id,
            long accountId,
            PasswordKind kind,
            Password current,
            Password replacement,
            String visit) {

        /** Peppered: a bare hash of two short passwords would give both away. */
        String fingerprint(Pepper pepper) {
            String content =
                    String.join(
                            "|",
                            "change",
                            "" + id,
                            "" + accountId,
                            kind.name(),
                            current.value(),
                            replacement.value());
            return HexFormat.of().formatHex(pepper.fingerprint(content));
        }

        ChangeSecret found(String fingerprint, ChangeVerdict verdict) {
            return new ChangeSecret(id, accountId, kind, fingerprint, visit, verdict);
        }
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.CHANGE_PASSWORD, (call, change) -> change(typed(call, change)));
    }

    private Typed typed(Call call, ChangePassword change) {
        return new Typed(
                change.id(),
                call.cardholder().accountId(),
                change.kind(),
                opener.open(call.device(), change.current(), SecretPurpose.current(change.id())),
                opener.open(
                        call.device(),
                        change.replacement(),
                        SecretPurpose.replacement(change.id())),
                Sessions.fingerprintOf(call.cardholder().session()));
    }

    private ChangeOutcome change(Typed typed) {
        String fingerprint = typed.fingerprint(pepper);
        if (answers.find(typed.id()).isPresent()) {
            return lanes.post(typed.found(fingerprint, new ChangeVerdict.Recalled()));
        }
        ChangeSecret command =
                recent.once(typed.id(), () -> typed.found(fingerprint, changes.verdict(typed)));
        if (!command.fingerprint().equals(fingerprint)) {
            throw new ProblemException(
                    ErrorCode.ID_REUSED, "Make a new id for every new change of password.");
        }
        return lanes.post(command);
    }
}
