package campus.onecard.server.found;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.FoundRoutes;
import campus.onecard.domain.found.FoundCard;
import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.found.NoticeStore.Line;
import campus.onecard.server.found.NoticeStore.Wanted;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.key.CardTickets;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;

import org.jdbi.v3.core.Jdbi;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes found cards and lists those that wait (N-01). */
public final class FoundDesk {

    /** A card that nobody misses for so long is no news any more. */
    private static final Duration LIFE = Duration.ofDays(90);

    /** A finder who reports again within that time tells nothing new. */
    private static final Duration SAME_FIND = Duration.ofMinutes(10);

    private static final int USUAL_SIZE = 6;
    private static final int MOST = 50;
    private static final int LONGEST_UNIT = 100;

    private final NoticeStore store;
    private final PostingLanes lanes;
    private final CardTickets tickets;
    private final Answers answers;
    private final InstantSource clock;

    /**
     * @param tickets tell whether the card was there
     */
    public FoundDesk(Jdbi jdbi, PostingLanes lanes, CardTickets tickets, InstantSource clock) {
        this.store = new NoticeStore(jdbi);
        this.lanes = lanes;
        this.tickets = tickets;
        this.answers = new Answers(jdbi);
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(FoundRoutes.FOUND_CARD, this::found);
        bindings.on(FoundRoutes.NOTICES, (call, _) -> notices(call));
    }

    /** The card must have proved itself just now: a finder who has walked off hands in nothing. */
    private FoundOutcome found(Call call, FoundCard found) {
        boolean answered = answers.find(found.id()).isPresent();
        if (!answered && !tickets.isFresh(found.ticket(), call.device(), found.card())) {
            throw again();
        }
        Optional<Instant> before =
                store.reportedAt(found.card(), call.device(), clock.instant().minus(SAME_FIND));
        if (!answered && before.isPresent()) {
            return new FoundOutcome.Taken(before.get());
        }
        long account = store.accountOf(found.card()).orElseThrow(FoundDesk::again);
        Outcome outcome =
                lanes.post(
                        new ReportFound(
                                found.id(),
                                account,
                                Place.atMachine(call.device()),
                                found.card(),
                                call.device(),
                                store.where(call.device())));
        if (outcome instanceof Outcome.Approved approved) {
            return new FoundOutcome.Taken(approved.at());
        }
        return new FoundOutcome.Worthless();
    }

    private static ProblemException again() {
        return new ProblemException(
                ErrorCode.NONCE_REFUSED, "Hold the found card to this machine's reader again.");
    }

    /** Reads one more than asked for, to know whether there is a next page. */
    private NoticePage notices(Call call) {
        Instant oldest = clock.instant().minus(LIFE);
        Instant since = call.query("since").map(FoundDesk::day).orElse(oldest);
        Instant from = since.isBefore(oldest) ? oldest : since;
        int size = call.query("size").map(FoundDesk::size).orElse(USUAL_SIZE);
        Wanted wanted =
                new Wanted(
                        call.query("digits").map(FoundDesk::digits).orElse(""),
                        call.query("unit").map(FoundDesk::unit).orElse(""),
                        from,
                        call.query("after").map(FoundDesk::cursor).orElse(Long.MAX_VALUE),
                        size + 1);
        List<Line> lines = store.page(wanted);
        boolean more = lines.size() > size;
        List<Line> shown = more ? lines.subList(0, size) : lines;
        return new NoticePage(
                shown.stream().map(Line::notice).toList(),
                store.units(oldest),
                more ? Long.toString(shown.getLast().id()) : null);
    }

    private static Instant day(String text) {
        try {
            return CampusTime.startOf(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw invalid("since", "a day like 2026-09-01");
        }
    }

    /** Two, not more: whoever knows more of a number shall not find out whose card was found. */
    private static String digits(String text) {
        if (!text.matches("[0-9A-Z]{1,2}")) {
            throw invalid("digits", "the last one or two characters of the number");
        }
        return text;
    }

    private static String unit(String text) {
        if (text.length() > LONGEST_UNIT) {
            throw invalid("unit", "one of the units the page names");
        }
        return text;
    }

    private static int size(String text) {
        int size = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (size < 1 || size > MOST) {
            throw invalid("size", "a whole number from 1 to " + MOST);
        }
        return size;
    }

    private static long cursor(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw invalid("after", "what the page before gave as next, unchanged");
        }
        return Long.parseLong(text);
    }

    private static ProblemException invalid(String name, String expected) {
        return new ProblemException(
                ErrorCode.INVALID_FIELD, "The parameter " + name + " must be " + expected + ".");
    }
}
