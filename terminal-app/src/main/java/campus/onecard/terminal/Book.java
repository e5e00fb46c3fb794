package campus.onecard.terminal;

import campus.onecard.client.journal.IntentJournal;
import campus.onecard.client.journal.Settled;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.Figures;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.time.CampusTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The terminal's own memory: its journal, read as counts and sums. */
final class Book {

    private static final String APPROVED = "APPROVED ";

    private final IntentJournal journal;
    private long sequence;

    Book(IntentJournal journal) {
        this.journal = journal;
        this.sequence =
                Stream.concat(
                                journal.open().stream(),
                                journal.settled().stream().map(Settled::intent))
                        .mapToLong(intent -> Wish.of(intent).sequence())
                        .max()
                        .orElse(0);
    }

    long nextSequence() {
        sequence++;
        return sequence;
    }

    /** On disk when this returns. */
    void begin(Wish wish) {
        journal.begin(wish.intent());
    }

    void end(Wish wish, PaymentOutcome outcome) {
        switch (outcome) {
            case PaymentOutcome.Approved approved ->
                    journal.end(wish.id(), APPROVED + approved.bookedAt());
            case PaymentOutcome.Declined declined ->
                    journal.end(wish.id(), "DECLINED " + declined.reason());
        }
    }

    /**
     * Nothing was booked and it will not be sent again.
     *
     * @param why a short code
     */
    void dropped(Wish wish, String why) {
        journal.end(wish.id(), "NOTHING " + why);
    }

    /** The approved payment of that id, when this terminal made it. */
    Optional<Wish> payment(UUID id) {
        return journal.settled().stream()
                .filter(one -> one.intent().id().equals(id) && one.answer().startsWith(APPROVED))
                .map(one -> Wish.of(one.intent()))
                .findFirst();
    }

    /** What was approved on that day, by the server's times. */
    Figures figures(LocalDate day) {
        Tally all = Tally.NONE;
        for (Settled one : journal.settled()) {
            if (one.answer().startsWith(APPROVED)) {
                Instant at = Instant.parse(one.answer().substring(APPROVED.length()));
                if (CampusTime.dayOf(at).equals(day)) {
                    Wish wish = Wish.of(one.intent());
                    Money amount = wish.amount();
                    all = all.approved(wish.what(), amount);
                }
            }
        }
        return all.figures();
    }

    /** Wishes without an answer, oldest first. */
    Stream<Wish> open() {
        return journal.open().stream().map(Wish::of);
    }
}
