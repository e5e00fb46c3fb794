package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.signin.CardSerial;

import java.util.List;
import java.util.UUID;

/**
 * The rows that a command looks at. Accounts are locked, in the order of their ids over the whole
 * batch, so that commands with two accounts cannot lock each other out; an account brings its
 * cards. The rest is read.
 *
 * @param accounts ids of the accounts that may change
 * @param numbers account numbers that may not exist yet
 * @param cards serials that may not exist yet; those of the accounts come by themselves
 * @param outlets ids
 * @param postings earlier postings that this one undoes
 * @param holds holds that this command settles
 * @param oldNumbers accounts of the old system
 * @param secrets accounts whose stored passwords are looked at
 * @param bills bills of payees that can be paid only once, see {@link Effect.BillTaken}
 * @param transfers accounts whose bank transfers of their last day with any count
 */
public record Needs(
        List<Long> accounts,
        List<AccountNumber> numbers,
        List<CardSerial> cards,
        List<Integer> outlets,
        List<UUID> postings,
        List<UUID> holds,
        List<String> oldNumbers,
        List<Long> secrets,
        List<String> bills,
        List<Long> transfers) {

    public Needs {
        accounts = List.copyOf(accounts);
        numbers = List.copyOf(numbers);
        cards = List.copyOf(cards);
        outlets = List.copyOf(outlets);
        postings = List.copyOf(postings);
        holds = List.copyOf(holds);
        oldNumbers = List.copyOf(oldNumbers);
        secrets = List.copyOf(secrets);
        bills = List.copyOf(bills);
        transfers = List.copyOf(transfers);
    }

    /** Without secrets and bills. */
    public Needs(
            List<Long> accounts,
            List<AccountNumber> numbers,
            List<CardSerial> cards,
            List<Integer> outlets,
            List<UUID> postings,
            List<UUID> holds,
            List<String> oldNumbers) {
        this(
                accounts,
                numbers,
                cards,
                outlets,
                postings,
                holds,
                oldNumbers,
                List.of(),
                List.of(),
                List.of());
    }

    /** Nobody's account, only the place where it happens. */
    public static Needs outlet(Place place) {
        return new Needs(
                List.of(),
                List.of(),
                List.of(),
                List.of(place.outlet()),
                List.of(),
                List.of(),
                List.of());
    }

    /** One account and the place where it happens. */
    public static Needs of(long account, Place place) {
        return new Needs(
                List.of(account),
                List.of(),
                List.of(),
                List.of(place.outlet()),
                List.of(),
                List.of(),
                List.of());
    }

    /** And an earlier posting of the same account. */
    public Needs posting(UUID id) {
        return new Needs(
                accounts,
                numbers,
                cards,
                outlets,
                List.of(id),
                holds,
                oldNumbers,
                secrets,
                bills,
                transfers);
    }

    /** And a hold of the same account. */
    public Needs hold(UUID id) {
        return new Needs(
                accounts,
                numbers,
                cards,
                outlets,
                postings,
                List.of(id),
                oldNumbers,
                secrets,
                bills,
                transfers);
    }

    /** And whether an account of the old system was carried over. */
    public Needs oldNumber(String number) {
        return new Needs(
                accounts,
                numbers,
                cards,
                outlets,
                postings,
                holds,
                List.of(number),
                secrets,
                bills,
                transfers);
    }

    /** A second account, which is locked too; its lane may be another's. */
    public Needs andAccount(long id) {
        return new Needs(
                List.of(accounts.getFirst(), id),
                numbers,
                cards,
                outlets,
                postings,
                holds,
                oldNumbers,
                secrets,
                bills,
                transfers);
    }

    /** And the stored passwords of its accounts. */
    public Needs andSecrets() {
        return new Needs(
                accounts,
                numbers,
                cards,
                outlets,
                postings,
                holds,
                oldNumbers,
                accounts,
                bills,
                transfers);
    }

    /** And whether that bill is paid, or being paid. */
    public Needs bill(String bill) {
        return new Needs(
                accounts,
                numbers,
                cards,
                outlets,
                postings,
                holds,
                oldNumbers,
                secrets,
                List.of(bill),
                transfers);
    }

    /** And what its accounts have transferred from the bank on their last day. */
    public Needs andTransfers() {
        return new Needs(
                accounts,
                numbers,
                cards,
                outlets,
                postings,
                holds,
                oldNumbers,
                secrets,
                bills,
                accounts);
    }
}
