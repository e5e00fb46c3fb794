package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A command as its client sent it, with a rule or a memory that is wrong. */
record Tampered(Command<Outcome> real, Rule rule, UnaryOperator<Outcome> memory)
        implements Command<Outcome> {

    /** What it decides instead. */
    @FunctionalInterface
    interface Rule {
        Decision<Outcome> decide(Books books, Instant at);
    }

    static Tampered rule(Command<Outcome> real, Rule rule) {
        return new Tampered(real, rule, UnaryOperator.identity());
    }

    static Tampered memory(Command<Outcome> real, UnaryOperator<Outcome> memory) {
        return new Tampered(real, real::decide, memory);
    }

    /** With other sides. */
    static Booking withLegs(Booking booking, List<Leg> legs) {
        return new Booking(
                booking.kind(),
                booking.declined(),
                booking.detail(),
                booking.account(),
                booking.amount(),
                booking.balanceAfter(),
                booking.place(),
                booking.refersTo(),
                booking.approval(),
                booking.proof(),
                legs,
                booking.changes(),
                booking.effects());
    }

    @Override
    public UUID id() {
        return real.id();
    }

    @Override
    public PostingKind kind() {
        return real.kind();
    }

    @Override
    public ContentHash content() {
        return real.content();
    }

    @Override
    public int slot() {
        return real.slot();
    }

    @Override
    public Needs needs() {
        return real.needs();
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        return rule.decide(books, at);
    }

    @Override
    public Outcome recall(Recorded recorded) {
        return memory.apply(real.recall(recorded));
    }
}
