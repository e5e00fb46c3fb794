package campus.onecard.server.roster;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.roster.RosterAnswer.Result;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;

import org.jdbi.v3.core.Jdbi;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Admits people to this server. Whoever is there already with the same facts costs one look; the
 * others are opened by the posting lanes, which have the last word.
 */
public final class Admissions implements RosterDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AGAIN = "No answer in time. Send the same people again.";

    private final Jdbi jdbi;
    private final Applications applications;
    private final PostingLanes lanes;
    private final Ids ids;

    public Admissions(Jdbi jdbi, Applications applications, PostingLanes lanes, Ids ids) {
        this.jdbi = jdbi;
        this.applications = applications;
        this.lanes = lanes;
        this.ids = ids;
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.ROSTER, (_, batch) -> admit(batch));
    }

    @Override
    public RosterAnswer admit(RosterBatch batch) {
        Map<AccountNumber, byte[]> known = known(batch.entries());
        List<RosterEntry> fresh =
                batch.entries().stream().filter(e -> !known.containsKey(e.number())).toList();
        List<Result> opened = open(applications.prepare(fresh, _ -> null));
        List<Result> results = new ArrayList<>(batch.entries().size());
        int next = 0;
        for (RosterEntry entry : batch.entries()) {
            byte[] facts = known.get(entry.number());
            results.add(facts == null ? opened.get(next++) : compare(entry, facts));
        }
        return new RosterAnswer(results);
    }

    private record Known(AccountNumber number, byte[] facts) {}

    private Map<AccountNumber, byte[]> known(List<RosterEntry> entries) {
        List<String> numbers = entries.stream().map(e -> e.number().value()).toList();
        List<Known> found =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                SELECT a.number, h.facts FROM account a
                                                JOIN holder h ON h.account_id = a.id
                                                WHERE a.number IN (<numbers>)
                                                """)
                                        .bindList("numbers", numbers)
                                        .map(
                                                (row, _) ->
                                                        new Known(
                                                                new AccountNumber(row.getString(1)),
                                                                row.getBytes(2)))
                                        .list());
        Map<AccountNumber, byte[]> known = new HashMap<>();
        found.forEach(k -> known.put(k.number, k.facts));
        return known;
    }

    private Result compare(RosterEntry entry, byte[] facts) {
        return MessageDigest.isEqual(applications.facts(entry), facts)
                ? Result.UNCHANGED
                : Result.CONFLICT;
    }

    private List<Result> open(List<NewAccount> accounts) {
        List<CompletableFuture<OpenOutcome>> answers =
                accounts.stream().map(a -> lanes.submit(new OpenAccount(ids.next(), a))).toList();
        return answers.stream()
                .map(a -> PostingLanes.await(a, PATIENCE, AGAIN))
                .map(Admissions::result)
                .toList();
    }

    private static Result result(OpenOutcome outcome) {
        return switch (outcome) {
            case OpenOutcome.Opened _ -> Result.IMPORTED;
            case OpenOutcome.Unchanged _ -> Result.UNCHANGED;
            case OpenOutcome.Conflict _ -> Result.CONFLICT;
        };
    }
}
