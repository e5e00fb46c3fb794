package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.SecretHash;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a rule may look at: the rows its command needs, with all earlier commands applied. */
public interface Books {

    /**
     * @throws campus.onecard.server.http.ProblemException when there is no such account
     */
    AccountState account(long id);

    Optional<CardState> card(CardSerial serial);

    /** All cards the account ever had. */
    List<CardState> cardsOf(long account);

    /**
     * @throws campus.onecard.server.http.ProblemException when there is no such outlet
     */
    Outlet outlet(int id);

    /** The account of that number, when there is one. */
    Optional<Registered> registered(AccountNumber number);

    /** The id that an account opened now under that number gets. */
    long freshId(AccountNumber number);

    /**
     * An earlier posting; its outlet is there too.
     *
     * @throws campus.onecard.server.http.ProblemException when there is none
     */
    Original original(UUID id);

    /**
     * @throws campus.onecard.server.http.ProblemException when there is no such hold
     */
    Hold hold(UUID id);

    /**
     * What an account has had transferred from the bank on a day, or still has under way, for a
     * command that {@link Needs} transfers. Only right for the account's last day with any and for
     * later ones.
     *
     * @param day Asia/Shanghai
     */
    Money transferred(long account, LocalDate day);

    /**
     * A stored password, for a command that {@link Needs} secrets.
     *
     * @throws campus.onecard.server.http.ProblemException when there is no such account
     */
    SecretHash secret(long account, PasswordKind kind);

    /** Whether an order pays or has paid that bill, for a command that {@link Needs} it. */
    boolean isBillTaken(String bill);

    /** Whether that account of the old system was carried over before. */
    boolean isCarriedOver(String oldNumber);
}
