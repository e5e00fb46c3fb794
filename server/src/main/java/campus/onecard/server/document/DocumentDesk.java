package campus.onecard.server.document;

import campus.onecard.domain.api.DocumentRoutes;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.document.ChoosePassword;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.domain.document.ReportLostByDocument;
import campus.onecard.domain.document.ShowDocument;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.lifecycle.LossReports;
import campus.onecard.server.password.Renewals;
import campus.onecard.server.secret.SecretOpener;
import campus.onecard.server.secret.Tries;

import org.jdbi.v3.core.Jdbi;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Serves people who have nothing with them but their ID card: a new password for a forgotten or
 * locked one, and a loss report. The chip's word is taken from a kiosk that has
 * told of its reader; only hashes and fingerprints of it stay.
 */
public final class DocumentDesk {

    private final DocumentStore store;
    private final DocumentTickets tickets;
    private final Showings showings;
    private final SecretOpener opener;
    private final Renewals renewals;
    private final LossReports losses;
    private final Answers answers;

    /** What it shares with the other ways to a password. */
    public record Shared(Jdbi jdbi, Vault vault, SecretOpener opener, PostingLanes lanes) {}

    public DocumentDesk(
            Shared house,
            Renewals renewals,
            Tries tries,
            InstantSource clock,
            SecureRandom random) {
        this.store = new DocumentStore(house.jdbi());
        this.tickets = new DocumentTickets(house.jdbi(), clock, random);
        this.showings = new Showings(store, tickets, house.vault(), tries, clock);
        this.opener = house.opener();
        this.renewals = renewals;
        this.losses = new LossReports(house.lanes());
        this.answers = new Answers(house.jdbi());
    }

    public void bind(Bindings bindings) {
        bindings.on(DocumentRoutes.SHOW_DOCUMENT, this::show)
                .on(DocumentRoutes.CHOOSE_PASSWORD, this::choose)
                .on(DocumentRoutes.LOST_BY_DOCUMENT, this::lost);
    }

    private DocumentOutcome show(Call call, ShowDocument shown) {
        if (call.enrolled().kind() != DeviceKind.KIOSK || !store.hasReader(call.device())) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED,
                    "Only a kiosk that has reported its ID card reader may do this.");
        }
        Password number =
                opener.open(call.device(), shown.number(), SecretPurpose.document(shown.id()));
        Password name =
                opener.open(call.device(), shown.name(), SecretPurpose.documentName(shown.id()));
        return showings.show(call.device(), shown.type(), number.value(), name);
    }

    /** A ticket is used up by the password that is booked, not by one that was too weak. */
    private ChooseOutcome choose(Call call, ChoosePassword wanted) {
        boolean answered = answers.find(wanted.id()).isPresent();
        long account = tickets.owner(wanted.ticket(), call.device(), answered);
        Password password =
                opener.open(
                        call.device(),
                        wanted.replacement(),
                        SecretPurpose.replacement(wanted.id()));
        Renewals.Wish wish =
                new Renewals.Wish(wanted.id(), account, wanted.kind(), password, call.device());
        Optional<PasswordFault> fault = renewals.fault(wish);
        if (fault.isPresent()) {
            return new ChooseOutcome.Refused(fault.get());
        }
        tickets.use(wanted.ticket(), wanted.kind(), wanted.id());
        return renewals.renew(wish);
    }

    private LossOutcome lost(Call call, ReportLostByDocument lost) {
        boolean answered = answers.find(lost.id()).isPresent();
        long account = tickets.owner(lost.ticket(), call.device(), answered);
        return losses.report(lost.id(), account, call.device());
    }
}
