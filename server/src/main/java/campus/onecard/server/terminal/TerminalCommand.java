package campus.onecard.server.terminal;

import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.server.http.Reply;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;

import java.time.Instant;
import java.util.UUID;

/**
 * A command as a terminal sent it, answered in the terminal's words.
 *
 * @param content over what the terminal said, so that it stays the same when the server has learned
 *     more about the card since
 * @param proved what the card proved, kept beside the posting; may be empty
 */
record TerminalCommand(Command<Outcome> command, ContentHash content, String proved)
        implements Command<Reply<PaymentOutcome>> {

    @Override
    public UUID id() {
        return command.id();
    }

    @Override
    public PostingKind kind() {
        return command.kind();
    }

    @Override
    public int slot() {
        return command.slot();
    }

    @Override
    public Needs needs() {
        return command.needs();
    }

    @Override
    public Decision<Reply<PaymentOutcome>> decide(Books books, Instant at) {
        Decision<Outcome> decision = command.decide(books, at);
        PaymentOutcome outcome = TerminalWords.of(id(), decision.outcome());
        return new Decision<>(
                new Reply<>(outcome, false),
                decision.booking().map(b -> proved.isEmpty() ? b : b.proved(proved)));
    }

    @Override
    public Reply<PaymentOutcome> recall(Recorded recorded) {
        return new Reply<>(TerminalWords.of(id(), command.recall(recorded)), true);
    }
}
