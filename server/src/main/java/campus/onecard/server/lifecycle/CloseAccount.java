package campus.onecard.server.lifecycle;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes an account for ever 销户: the whole balance is paid out and every card is void, and
 * whoever is signed in is signed out. Two people; nothing may be under way, which includes money
 * that waits to be claimed. A frozen account is unfrozen first, so that whoever froze it has a say.
 *
 * @param place where it is closed; its drawer pays when the route is cash
 */
public record CloseAccount(
        UUID id, long accountId, Place place, PayoutRoute route, Approval approval)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.CLOSE_ACCOUNT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, route, approval);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        int drawer = books.outlet(place.outlet()).id();
        Booking booking =
                decline(account)
                        .map(r -> Booking.declined(kind(), account, account.balance(), place, r))
                        .orElseGet(() -> closed(account, drawer, books.cardsOf(accountId)));
        return Decision.booked(booking.saying(route.name()).approvedBy(approval), at);
    }

    private Optional<DeclineReason> decline(AccountState account) {
        if (approval.isAlone()) {
            return Optional.of(DeclineReason.SAME_PERSON);
        }
        if (!account.isActive()) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        return account.holds() > 0 ? Optional.of(DeclineReason.HOLDS_PENDING) : Optional.empty();
    }

    private Booking closed(AccountState account, int drawer, List<CardState> cards) {
        Money balance = account.balance();
        AccountState after = account.paidOut(balance).withStatus(AccountStatus.CLOSED);
        List<Leg> legs = balance.isPositive() ? payout(after, balance, drawer) : List.of();
        Booking booking =
                Booking.approved(kind(), after, balance, place, legs)
                        .with(new Effect.VisitsEnded(accountId, ""))
                        .with(Effect.Told.sum(MessageKind.CLOSED, balance));
        for (CardState card : cards) {
            if (card.status() != CardStatus.VOID) {
                booking = booking.with(new Effect.CardSet(card.with(CardStatus.VOID)));
            }
        }
        return booking;
    }

    private List<Leg> payout(AccountState after, Money balance, int drawer) {
        Leg other =
                switch (route) {
                    case CASH ->
                            Leg.other(
                                    LedgerAccount.CASH_DRAWERS,
                                    drawer,
                                    MovementKind.CLOSING,
                                    balance);
                    case BANK ->
                            Leg.other(
                                    LedgerAccount.BANK_CLEARING, 0, MovementKind.CLOSING, balance);
                };
        return List.of(Leg.cardholder(after, MovementKind.CLOSING, balance.negated()), other);
    }
}
