package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.signin.CardSerial;

import java.util.List;

/**
 * The rows that a command looks at. Accounts are locked, in the order of their ids over the whole
 * batch, so that commands with two accounts cannot lock each other out; the rest is read.
 *
 * @param accounts ids of the accounts that may change
 * @param numbers account numbers that may not exist yet
 * @param cards serials
 * @param outlets ids
 */
public record Needs(
        List<Long> accounts,
        List<AccountNumber> numbers,
        List<CardSerial> cards,
        List<Integer> outlets) {

    public Needs {
        accounts = List.copyOf(accounts);
        numbers = List.copyOf(numbers);
        cards = List.copyOf(cards);
        outlets = List.copyOf(outlets);
    }
}
