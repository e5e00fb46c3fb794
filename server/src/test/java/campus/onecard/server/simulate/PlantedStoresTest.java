package campus.onecard.server.simulate;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Found;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.ledger.Wanted;
import campus.onecard.server.ledger.Written;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Each of these bad stores is planted alone and must be found whatever the seed is. */
class PlantedStoresTest {

    @Test
    void a_refund_that_the_tables_forget_to_count() throws Exception {
        Planted.isFound(
                Planted.stores(
                        real ->
                                new TamperedStore(real) {
                                    @Override
                                    public void write(Written w) throws SQLException {
                                        super.write(
                                                new Written(
                                                        w.posted(),
                                                        w.accounts(),
                                                        w.cards(),
                                                        w.holds(),
                                                        Map.of(),
                                                        w.states()));
                                    }
                                }));
    }

    @Test
    void a_reversal_whose_balance_is_not_written() throws Exception {
        Planted.isFound(
                Planted.stores(
                        real ->
                                new TamperedStore(real) {
                                    @Override
                                    public void write(Written w) throws SQLException {
                                        super.write(reversed(w) ? withoutAccounts(w) : w);
                                    }
                                }));
    }

    private static boolean reversed(Written written) {
        return written.posted().stream()
                .anyMatch(
                        p ->
                                p.booking().kind() == PostingKind.PAYMENT_REVERSAL
                                        && p.booking().declined().isEmpty());
    }

    private static Written withoutAccounts(Written w) {
        return new Written(w.posted(), List.of(), w.cards(), w.holds(), w.returned(), w.states());
    }

    @Test
    void a_deposit_settled_twice() throws Exception {
        Planted.isFound(
                Planted.stores(
                        real ->
                                new TamperedStore(real) {
                                    @Override
                                    public void write(Written w) throws SQLException {
                                        super.write(withoutEnds(w));
                                    }
                                }));
    }

    /** The ends of deposits are not written, so that they seem to be pending. */
    private static Written withoutEnds(Written w) {
        Set<UUID> ended = new HashSet<>();
        w.posted().stream()
                .filter(p -> p.booking().kind() == PostingKind.DEPOSIT_SETTLEMENT)
                .forEach(p -> p.booking().refersTo().ifPresent(ended::add));
        return new Written(
                w.posted(),
                w.accounts(),
                w.cards(),
                w.holds().stream().filter(h -> !ended.contains(h.id())).toList(),
                w.returned(),
                w.states());
    }

    @Test
    void a_commit_that_a_crash_undoes() throws Exception {
        Planted.isFound(Planted.stores(TamperedStore.WriteBehind::new));
    }

    @Test
    void an_account_read_before_the_last_batch() throws Exception {
        Planted.isFound(
                Planted.stores(
                        real ->
                                new TamperedStore(real) {
                                    private Optional<Found> before = Optional.empty();

                                    @Override
                                    public Found find(int lane, Wanted wanted) throws SQLException {
                                        Found now = super.find(lane, wanted);
                                        Found stale =
                                                before.map(old -> withAccountsOf(now, old))
                                                        .orElse(now);
                                        before = Optional.of(now);
                                        return stale;
                                    }
                                }));
    }

    @Test
    void a_password_that_is_read_once_and_then_remembered() throws Exception {
        Planted.isFound(
                Planted.stores(
                        real ->
                                new TamperedStore(real) {
                                    private final Map<Long, Map<PasswordKind, SecretHash>> kept =
                                            new HashMap<>();

                                    @Override
                                    public Found find(int lane, Wanted wanted) throws SQLException {
                                        Found now = super.find(lane, wanted);
                                        now.secrets().forEach(kept::putIfAbsent);
                                        return withSecrets(now, kept);
                                    }
                                }));
    }

    private static Found withLease(Found now, LaneStore.Lease lease) {
        return found(now, lease, now.known(), now.accounts(), now.secrets());
    }

    private static Found withAccountsOf(Found now, Found old) {
        var accounts = new HashMap<>(now.accounts());
        accounts.replaceAll((id, state) -> old.accounts().getOrDefault(id, state));
        return found(now, now.lease(), now.known(), accounts, now.secrets());
    }

    private static Found withSecrets(Found now, Map<Long, Map<PasswordKind, SecretHash>> secrets) {
        return found(now, now.lease(), now.known(), now.accounts(), secrets);
    }

    private static Found found(
            Found now,
            LaneStore.Lease lease,
            Map<UUID, Recorded> known,
            Map<Long, AccountState> accounts,
            Map<Long, Map<PasswordKind, SecretHash>> secrets) {
        return new Found(
                lease,
                known,
                accounts,
                now.numbers(),
                now.cards(),
                now.outlets(),
                now.originals(),
                now.holds(),
                now.carriedOver(),
                secrets,
                now.bills());
    }

    @Test
    void an_answer_that_is_not_remembered() throws Exception {
        Planted.isFound(
                Planted.stores(
                        real ->
                                new TamperedStore(real) {
                                    @Override
                                    public Found find(int lane, Wanted wanted) throws SQLException {
                                        Found now = super.find(lane, wanted);
                                        return found(
                                                now,
                                                now.lease(),
                                                Map.of(),
                                                now.accounts(),
                                                now.secrets());
                                    }
                                }));
    }

    @Test
    void a_day_that_is_booked_into_after_it_was_closed() throws Exception {
        Planted.isFound(
                Planted.stores(
                        real ->
                                new TamperedStore(real) {
                                    @Override
                                    public Found find(int lane, Wanted wanted) throws SQLException {
                                        Found now = super.find(lane, wanted);
                                        long epoch = now.lease().epoch();
                                        return withLease(now, new Lease(epoch, Instant.EPOCH));
                                    }
                                }));
    }

    @Test
    void a_server_that_books_on_after_another_took_over() throws Exception {
        Planted.isFound(
                Planted.stores(
                        real ->
                                new TamperedStore(real) {
                                    private long first;

                                    @Override
                                    public Found find(int lane, Wanted wanted) throws SQLException {
                                        Found now = super.find(lane, wanted);
                                        first = first == 0 ? now.lease().epoch() : first;
                                        return withLease(
                                                now, new Lease(first, now.lease().floor()));
                                    }
                                }));
    }
}
