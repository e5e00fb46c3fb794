package campus.onecard.server.document;

import campus.onecard.domain.account.DocumentRules;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.MaskedName;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.domain.document.ShowDocument;
import campus.onecard.domain.password.Password;
import campus.onecard.server.account.HolderFields;
import campus.onecard.server.document.DocumentStore.Owner;
import campus.onecard.server.document.DocumentStore.Shown;
import campus.onecard.server.home.Vault;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.secret.Tries;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose ID card was shown, and counts: one document a few times, and unknown ones a few times
 * more at one machine, so that a machine that was broken into cannot look people up.
 */
final class Showings {

    static final int MOST_OF_ONE = 6;
    static final int MOST_UNKNOWN = 20;
    static final Duration SPAN = Duration.ofMinutes(10);

    private final DocumentStore store;
    private final DocumentTickets tickets;
    private final Vault vault;
    private final Tries tries;
    private final InstantSource clock;

    Showings(
            DocumentStore store,
            DocumentTickets tickets,
            Vault vault,
            Tries tries,
            InstantSource clock) {
        this.store = store;
        this.tickets = tickets;
        this.vault = vault;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Looks the person up and writes down that it was done.
     *
     * @param number as the chip says
     * @param name as {@link ShowDocument#comparable}
     */
    DocumentOutcome show(String device, DocumentType type, String number, Password name) {
        byte[] index = vault.index(HolderFields.DOCUMENT_INDEX, DocumentRules.normalise(number));
        Optional<Instant> until = tooOften(device, index);
        if (until.isPresent()) {
            return new DocumentOutcome.TooOften(until.get());
        }
        List<Owner> owners =
                store.owners(type, index).stream()
                        .filter(owner -> ShowDocument.comparable(owner.name()).equals(name))
                        .toList();
        List<Owner> open =
                owners.stream().filter(owner -> owner.status() != AccountStatus.CLOSED).toList();
        Shown shown =
                owners.isEmpty() ? Shown.NOT_KNOWN : open.isEmpty() ? Shown.CLOSED : Shown.KNOWN;
        store.keep(clock.instant(), device, index, shown);
        return switch (shown) {
            case NOT_KNOWN -> new DocumentOutcome.NotKnown();
            case CLOSED -> new DocumentOutcome.Closed();
            case KNOWN ->
                    new DocumentOutcome.Known(
                            open.stream().map(owner -> account(owner, device)).toList());
        };
    }

    private DocumentAccount account(Owner owner, String device) {
        return new DocumentAccount(
                tickets.issue(owner.accountId(), device),
                MaskedName.of(owner.name()),
                owner.number().masked(),
                owner.card(),
                tries.locked(owner.accountId()));
    }

    /** Until when nothing is looked up; empty when it may be. */
    private Optional<Instant> tooOften(String device, byte[] index) {
        Instant since = clock.instant().minus(SPAN);
        return over(store.shown(index, since), MOST_OF_ONE)
                .or(() -> over(store.unknown(device, since), MOST_UNKNOWN));
    }

    private static Optional<Instant> over(List<Instant> newestFirst, int most) {
        return newestFirst.size() < most
                ? Optional.empty()
                : Optional.of(newestFirst.get(most - 1).plus(SPAN));
    }
}
