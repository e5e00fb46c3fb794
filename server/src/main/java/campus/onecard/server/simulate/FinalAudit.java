package campus.onecard.server.simulate;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Recorded;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the whole books at the end and holds them against themselves and against the oracle. */
final class FinalAudit {

    private final StoredBooks books;
    private final Oracle oracle;
    private final Verdict verdict;
    private final Map<String, Long> totals = new HashMap<>();
    private final Map<Long, Long> balances = new HashMap<>();
    private final Map<Long, Long> waiting = new HashMap<>();
    private long sum;
    private long seen;

    FinalAudit(StoredBooks books, Oracle oracle, Verdict verdict) {
        this.books = books;
        this.oracle = oracle;
        this.verdict = verdict;
    }

    void run() throws SQLException {
        books.eachEntry(this::entry);
        verdict.same("all entries sum to zero", 0L, sum);
        oracle.totals.values().removeIf(total -> total == 0);
        totals.values().removeIf(total -> total == 0);
        verdict.same("totals of each day and owner", firstMissing(oracle.totals, totals), "none");
        verdict.same("totals of each day and owner", firstMissing(totals, oracle.totals), "none");
        books.eachPosting(this::posting);
        verdict.same("each answer is kept", (long) oracle.answers.size(), seen);
        count();
        books.eachAccount(this::account);
        verdict.same("accounts", (long) oracle.sheets.size(), seen);
        count();
        books.eachCard(this::card);
        verdict.same("cards", (long) oracle.cards.size(), seen);
        count();
        books.eachSecret(this::secret);
        verdict.same("passwords", (long) oracle.secrets.size(), seen);
        count();
        books.eachHold(this::hold);
        verdict.same("holds", (long) oracle.promises.size(), seen);
        waiting.values().removeIf(total -> total == 0);
        verdict.same("what waits is what pending holds hold", Map.of(), waiting);
    }

    private void count() {
        seen = 0;
    }

    private void entry(long id, int ledger, long owner, long fen, long at) {
        LedgerAccount account =
                Arrays.stream(LedgerAccount.values())
                        .filter(l -> l.id() == ledger)
                        .findFirst()
                        .orElseThrow();
        sum += fen;
        totals.merge(Oracle.key(account.name(), owner, Oracle.dayOf(at)), fen, Long::sum);
        switch (account) {
            case CARDHOLDERS -> balances.merge(owner, fen, Long::sum);
            case HELD, UNCLAIMED -> waiting.merge(owner, fen, Long::sum);
            default -> {}
        }
    }

    /** What the second does not have, or has otherwise. */
    private static String firstMissing(Map<String, Long> all, Map<String, Long> other) {
        return all.entrySet().stream()
                .filter(e -> !e.getValue().equals(other.get(e.getKey())))
                .findFirst()
                .map(e -> e + " against " + other.get(e.getKey()))
                .orElse("none");
    }

    private void posting(UUID id, Recorded recorded) {
        seen++;
        Answer answer = oracle.answers.get(id);
        boolean same =
                answer != null
                        && answer.kind().equals(recorded.kind().name())
                        && answer.reason().equals(recorded.declined().map(Enum::name))
                        && answer.detail().equals(recorded.detail())
                        && answer.account() == recorded.account()
                        && answer.amount() == recorded.amount().fen()
                        && answer.balance() == recorded.balanceAfter().fen()
                        && answer.at() == recorded.at().toEpochMilli();
        verdict.holds(same, "each answer is kept", String.valueOf(answer), recorded);
    }

    private void account(AccountState state) {
        seen++;
        Sheet sheet = oracle.sheets.get(state.id());
        verdict.holds(
                sheet != null && Comparison.isSame(sheet, state),
                "accounts at the end",
                String.valueOf(sheet),
                state);
        verdict.same(
                "a balance is the sum of its entries",
                balances.getOrDefault(state.id(), 0L),
                state.balance().fen());
        verdict.holds(
                !state.balance().isNegative(), "no balance is below zero", "0 or more", state);
    }

    private void card(CardState card) {
        seen++;
        verdict.same(
                "cards at the end",
                Optional.ofNullable(oracle.cards.get(card.serial().value())),
                Optional.of(new Expected.Plastic(card.accountId(), card.status().name())));
    }

    private void secret(long account, PasswordKind kind, SecretHash secret) {
        seen++;
        verdict.same(
                "passwords at the end",
                Optional.ofNullable(oracle.secrets.get(OraclePasswords.key(account, kind)))
                        .map(OraclePasswords::print),
                Optional.of(OraclePasswords.print(secret)));
    }

    private void hold(Hold hold) {
        seen++;
        verdict.same(
                "holds at the end",
                Optional.ofNullable(oracle.promises.get(hold.id())),
                Optional.of(Comparison.promise(hold)));
        boolean ours =
                switch (hold.purpose()) {
                    case BANK_TRANSFER -> false;
                    case FEE, DEPOSIT, SUBSIDY -> hold.isPending();
                };
        if (ours) {
            waiting.merge(hold.account(), -hold.amount().fen(), Long::sum);
        }
    }
}
