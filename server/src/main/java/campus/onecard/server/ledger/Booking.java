package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a decision writes: the answer itself, the two or more sides, the accounts as they are
 * afterwards, and whatever else follows.
 *
 * @param declined empty when approved; a decline has no legs and changes nothing
 * @param detail what else the answer said, up to 64 ASCII characters; may be empty
 * @param account whose command it was
 * @param amount what was asked for
 * @param balanceAfter of that account
 * @param refersTo the posting that this one undoes or settles
 * @param approval the two people, where two are needed
 * @param proof what a card proved, hexadecimal, up to 80 digits; may be empty
 * @param legs sum to zero
 * @param changes every account that is not as it was
 */
public record Booking(
        PostingKind kind,
        Optional<DeclineReason> declined,
        String detail,
        long account,
        Money amount,
        Money balanceAfter,
        Place place,
        Optional<UUID> refersTo,
        Optional<Approval> approval,
        String proof,
        List<Leg> legs,
        List<AccountState> changes,
        List<Effect> effects) {

    /** The account of those who have none here. */
    public static final long NOBODY = 0;

    public Booking {
        legs = List.copyOf(legs);
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /**
     * Approved: the account is as said afterwards.
     *
     * @param after unchanged or changed; it is written when its version moved
     */
    public static Booking approved(
            PostingKind kind, AccountState after, Money amount, Place place, List<Leg> legs) {
        return new Booking(
                kind,
                Optional.empty(),
                "",
                after.id(),
                amount,
                after.balance(),
                place,
                Optional.empty(),
                Optional.empty(),
                "",
                legs,
                List.of(after),
                List.of());
    }

    /** Declined: nothing changes, the answer is remembered. */
    public static Booking declined(
            PostingKind kind,
            AccountState account,
            Money amount,
            Place place,
            DeclineReason reason) {
        return new Booking(
                kind,
                Optional.of(reason),
                "",
                account.id(),
                amount,
                account.balance(),
                place,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    /** Declined for somebody who has no account here; the answer is remembered all the same. */
    public static Booking nobodys(
            PostingKind kind, DeclineReason reason, Money amount, Place place) {
        return new Booking(
                kind,
                Optional.of(reason),
                "",
                NOBODY,
                amount,
                Money.ZERO,
                place,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    public Booking saying(String what) {
        return copy(what, refersTo, approval, proof, effects);
    }

    public Booking refersTo(UUID posting) {
        return copy(detail, Optional.of(posting), approval, proof, effects);
    }

    public Booking approvedBy(Approval both) {
        return copy(detail, refersTo, Optional.of(both), proof, effects);
    }

    /** With what a card proved for it. */
    public Booking proved(String what) {
        return copy(detail, refersTo, approval, what, effects);
    }

    public Booking with(Effect effect) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(effect);
        return copy(detail, refersTo, approval, proof, more);
    }

    private Booking copy(
            String what,
            Optional<UUID> refers,
            Optional<Approval> both,
            String proved,
            List<Effect> follows) {
        return new Booking(
                kind,
                declined,
                what,
                account,
                amount,
                balanceAfter,
                place,
                refers,
                both,
                proved,
                legs,
                changes,
                follows);
    }

    /** The account it opens, when it opens one. */
    Optional<Effect.AccountOpened> opening() {
        return effects.stream()
                .filter(Effect.AccountOpened.class::isInstance)
                .map(Effect.AccountOpened.class::cast)
                .findFirst();
    }
}
