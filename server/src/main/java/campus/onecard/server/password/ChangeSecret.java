package campus.onecard.server.password;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.ledger.Slots;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An owner changes one of the two passwords. If another change was booked since the current
 * one was verified, what was typed is no longer the current one, and this change is declined.
 *
 * @param fingerprint peppered, of both passwords as typed
 * @param visit fingerprint of the visit that goes on; a new login password ends all others
 */
public record ChangeSecret(
        UUID id,
        long accountId,
        PasswordKind secret,
        String fingerprint,
        String visit,
        ChangeVerdict verdict)
        implements Command<ChangeOutcome> {

    @Override
    public PostingKind kind() {
        return PostingKind.PASSWORD_CHANGE;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, secret, fingerprint);
    }

    @Override
    public int slot() {
        return Slots.of(accountId);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, Place.CENTRE).andSecrets();
    }

    @Override
    public Decision<ChangeOutcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        return switch (verdict) {
            case ChangeVerdict.Accepted accepted ->
                    books.secret(accountId, secret).isSameAs(accepted.verified())
                            ? changed(account, accepted)
                            : declined(account, DeclineReason.WRONG_PIN, "" + accepted.tries());
            case ChangeVerdict.Refused(PasswordFault fault) ->
                    declined(account, DeclineReason.PASSWORD_REFUSED, fault.name());
            case ChangeVerdict.Wrong(int left) ->
                    declined(account, DeclineReason.WRONG_PIN, "" + left);
            case ChangeVerdict.Locked(var until) ->
                    declined(
                            account,
                            DeclineReason.PIN_LOCKED,
                            until.map(u -> "" + u.toEpochMilli()).orElse(""));
            case ChangeVerdict.Recalled _ ->
                    throw new IllegalStateException("the books have lost an answer");
        };
    }

    private Decision<ChangeOutcome> changed(AccountState account, ChangeVerdict.Accepted accepted) {
        boolean login = secret == PasswordKind.LOGIN;
        MessageKind message =
                login ? MessageKind.LOGIN_PASSWORD_CHANGED : MessageKind.PAYMENT_PASSWORD_CHANGED;
        Booking booking =
                Booking.approved(kind(), account, Money.ZERO, Place.CENTRE, List.of())
                        .with(new Effect.SecretSet(accountId, secret, accepted.fresh()))
                        .with(new Effect.Told(message, ""));
        return Decision.booked(
                new ChangeOutcome.Changed(),
                login ? booking.with(new Effect.VisitsEnded(accountId, visit)) : booking);
    }

    private Decision<ChangeOutcome> declined(
            AccountState account, DeclineReason reason, String detail) {
        return Decision.booked(
                answer(reason, detail),
                Booking.declined(kind(), account, Money.ZERO, Place.CENTRE, reason).saying(detail));
    }

    @Override
    public ChangeOutcome recall(Recorded recorded) {
        return recorded.declined()
                .map(reason -> answer(reason, recorded.detail()))
                .orElseGet(ChangeOutcome.Changed::new);
    }

    private static ChangeOutcome answer(DeclineReason reason, String detail) {
        return switch (reason) {
            case WRONG_PIN -> new ChangeOutcome.WrongCurrent(Integer.parseInt(detail));
            case PIN_LOCKED ->
                    new ChangeOutcome.Locked(
                            detail.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(detail)));
            case PASSWORD_REFUSED -> new ChangeOutcome.Refused(PasswordFault.valueOf(detail));
            default -> throw new IllegalStateException("no change is declined for " + reason);
        };
    }
}
