package campus.onecard.server.bank;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.secret.PinCheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Binds a bank account once the bank was asked (K-04). It needs the payment password, because
 * whoever binds may then take money from there.
 *
 * @param number peppered fingerprint of the account's number, so that the same id with another
 *     number is noticed
 * @param word what the bank said; no part of what the owner says
 */
record BindBank(UUID id, long accountId, Place place, String number, PinCheck pin, SealedWord word)
        implements AccountCommand {

    /** What the bank said, as it is written. */
    sealed interface SealedWord {

        /** The token is sealed by the vault. */
        @SuppressWarnings("ArrayRecordComponent") // carried from the vault to the table
        record Bound(byte[] token, String tail) implements SealedWord {}

        /** It was asked and refused, or need not be asked. */
        record Refused(String reason) implements SealedWord {}
    }

    @Override
    public PostingKind kind() {
        return PostingKind.BANK_BINDING;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, number, pin.fingerprint());
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        books.outlet(place.outlet());
        if (!account.isActive()) {
            return declined(account, DeclineReason.ACCOUNT_NOT_ACTIVE, "", at);
        }
        if (pin.refusal().isPresent()) {
            return declined(account, pin.refusal().get(), pin.detail(), at);
        }
        if (!pin.isRight()) {
            return declined(account, DeclineReason.PIN_REQUIRED, "", at);
        }
        return switch (word) {
            case SealedWord.Refused(String reason) ->
                    declined(account, DeclineReason.BANK_REFUSED, reason, at);
            case SealedWord.Bound(byte[] token, String tail) ->
                    Decision.booked(
                            Booking.approved(kind(), account, Money.ZERO, place, List.of())
                                    .saying(tail)
                                    .with(new Effect.BankBound(accountId, token, tail))
                                    .with(new Effect.Told(MessageKind.BANK_BOUND, tail)),
                            at);
        };
    }

    private Decision<Outcome> declined(
            AccountState account, DeclineReason reason, String detail, Instant at) {
        return Decision.booked(
                Booking.declined(kind(), account, Money.ZERO, place, reason).saying(detail), at);
    }
}
