package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.signin.CardSerial;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * All that the commands of one batch look at.
 *
 * @param commands ids of the commands, which may have been answered before
 * @param accounts to be locked in this order
 */
public record Wanted(
        List<UUID> commands,
        SortedSet<Long> accounts,
        List<AccountNumber> numbers,
        List<CardSerial> cards,
        SortedSet<Integer> outlets,
        List<UUID> postings,
        List<UUID> holds,
        List<String> oldNumbers,
        List<Long> secrets,
        List<String> bills,
        List<Long> transfers) {

    static Wanted by(List<Waiting<?>> batch) {
        Wanted all =
                new Wanted(
                        new ArrayList<>(batch.size()),
                        new TreeSet<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new TreeSet<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        for (Waiting<?> waiting : batch) {
            all.add(waiting.command().id(), waiting.command().needs());
        }
        return all;
    }

    private void add(UUID id, Needs needs) {
        commands.add(id);
        accounts.addAll(needs.accounts());
        numbers.addAll(needs.numbers());
        cards.addAll(needs.cards());
        outlets.addAll(needs.outlets());
        postings.addAll(needs.postings());
        holds.addAll(needs.holds());
        oldNumbers.addAll(needs.oldNumbers());
        secrets.addAll(needs.secrets());
        bills.addAll(needs.bills());
        transfers.addAll(needs.transfers());
    }
}
