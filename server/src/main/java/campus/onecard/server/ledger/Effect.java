package campus.onecard.server.ledger;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;

import java.util.UUID;

/** What a booking writes besides its sides and the accounts, in the same transaction. */
public sealed interface Effect {

    /** The account is new; it is among the booking's changes. */
    record AccountOpened(NewAccount account) implements Effect {}

    /**
     * A card stands as said from now on, or is new; terminals learn of it by the list of blocked
     * cards.
     */
    record CardSet(CardState after) implements Effect {}

    /** A hold is as said from now on, or is new. */
    record HoldSet(Hold after) implements Effect {}

    /**
     * So much of an earlier posting is given back by now.
     *
     * @param total of all times
     */
    record Returned(UUID original, Money total) implements Effect {}

    /**
     * A password is replaced; its tries start afresh. After one that its owner chose the account
     * may spend, after an initial one it may not until it is changed.
     */
    record SecretSet(long account, PasswordKind kind, SecretHash fresh) implements Effect {}

    /** A password's tries start afresh. */
    record SecretUnlocked(long account, PasswordKind kind) implements Effect {}

    /**
     * Whoever is signed in to the account is signed out.
     *
     * @param kept fingerprint of the one visit that goes on, hexadecimal; empty for none
     */
    record VisitsEnded(long account, String kept) implements Effect {}

    /** An account of the old system is carried over and never again. */
    record CarriedOver(String oldNumber) implements Effect {}

    /**
     * The booking's order pays a bill, and no other one may while it is pending or once it is done,
     * whoever gives it.
     *
     * @param bill the payee's outlet and the bill's number, up to 80 ASCII characters
     */
    record BillTaken(String bill) implements Effect {}

    /** What that order was to pay may be paid again; nothing when it was no bill. */
    record BillFreed(UUID order) implements Effect {}

    /**
     * A bank account is bound, in the place of any other.
     *
     * @param token by which the bank knows it, sealed by the vault
     * @param tail the last digits of its number
     */
    @SuppressWarnings("ArrayRecordComponent") // carried from the vault to the table
    record BankBound(long account, byte[] token, String tail) implements Effect {}

    /** No bank account is bound any more. */
    record BankUnbound(long account) implements Effect {}

    /** About machines and who looks after them; no account changes. */
    sealed interface OfMachine extends Effect {}

    /** That person may look after machines from now on, or no longer. */
    record OperatorSet(long account, boolean granted) implements OfMachine {}

    /** The menu of the booking's machine is open for the booking's account. */
    record ServiceBegun() implements OfMachine {}

    /** The menu that this posting opened is open no more. */
    record ServiceEnded(UUID entry) implements OfMachine {}

    /** The booking's machine serves people from now on, or does not. */
    record MachineSet(boolean open) implements OfMachine {}

    /**
     * A found card waits for its owner, and everybody may read of it (N-01).
     *
     * @param device the machine it was handed in at
     */
    record CardFound(CardSerial card, String device) implements Effect {}

    /** A payment that its owner reported as wrong came back by this booking. */
    record DisputeRefunded(UUID payment) implements Effect {}

    /**
     * The owner is told.
     *
     * @param detail figures for the sentence, up to 100 characters, no personal data; may be empty
     */
    record Told(MessageKind kind, String detail) implements Effect {

        /** About a sum, which the sentence names. */
        public static Told sum(MessageKind kind, Money amount) {
            return new Told(kind, Long.toString(amount.fen()));
        }
    }
}
