package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.SecretHash;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What there is of all that was {@link Wanted}; what does not exist is missing.
 *
 * @param lease the lane's, as it is until the transaction ends
 * @param known answers of commands that were booked before
 * @param cards the accounts' cards, and those that were asked for by serial
 * @param bills of those asked for, the orders that pay or have paid them
 * @param outlets those that were asked for, and those of the earlier postings
 */
public record Found(
        LaneStore.Lease lease,
        Map<UUID, Recorded> known,
        Map<Long, AccountState> accounts,
        Map<AccountNumber, Registered> numbers,
        Map<CardSerial, CardState> cards,
        Map<Integer, Outlet> outlets,
        Map<UUID, Original> originals,
        Map<UUID, Hold> holds,
        Set<String> carriedOver,
        Map<Long, Map<PasswordKind, SecretHash>> secrets,
        Map<String, UUID> bills) {

    /** Where nobody asked for secrets and bills. */
    public Found(
            LaneStore.Lease lease,
            Map<UUID, Recorded> known,
            Map<Long, AccountState> accounts,
            Map<AccountNumber, Registered> numbers,
            Map<CardSerial, CardState> cards,
            Map<Integer, Outlet> outlets,
            Map<UUID, Original> originals,
            Map<UUID, Hold> holds,
            Set<String> carriedOver) {
        this(
                lease,
                known,
                accounts,
                numbers,
                cards,
                outlets,
                originals,
                holds,
                carriedOver,
                Map.of(),
                Map.of());
    }
}
