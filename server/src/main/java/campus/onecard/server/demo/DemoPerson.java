package campus.onecard.server.demo;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.roster.RosterEntry;

import java.util.Optional;

/**
 * Somebody invented whom the demo introduces by name, with passwords that everybody may know.
 *
 * @param id a short word for what there is to see
 * @param chosen the login and the payment password; empty while both are still the initial one
 * @param note what is special, for the test bench
 */
public record DemoPerson(
        String id,
        AccountNumber number,
        String name,
        String idCard,
        String unit,
        Optional<Chosen> chosen,
        String note) {

    /** Passwords that the person has changed to. */
    public record Chosen(Password login, Password payment) {}

    static DemoPerson fresh(String id, String number, String name, String idCard, String note) {
        return new DemoPerson(
                id, new AccountNumber(number), name, idCard, "软件学院 2026 级", Optional.empty(), note);
    }

    DemoPerson with(String login, String payment) {
        return new DemoPerson(
                id,
                number,
                name,
                idCard,
                unit,
                Optional.of(new Chosen(new Password(login), new Password(payment))),
                note);
    }

    RosterEntry entry() {
        return new RosterEntry(
                number,
                name,
                DocumentType.ID_CARD,
                idCard,
                Category.STUDENT,
                unit,
                "13800000000",
                Money.ofFen(8850));
    }
}
