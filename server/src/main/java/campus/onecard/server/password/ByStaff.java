package campus.onecard.server.password;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Place;

import java.util.List;

/** What staff who saw a document do about a password. */
interface ByStaff extends AccountCommand {

    PasswordKind secret();

    /** Who did it, a staff number of up to 20 ASCII characters. */
    String staff();

    @Override
    default ContentHash content() {
        return ContentHash.of(kind(), accountId(), secret(), staff());
    }

    @Override
    default Needs needs() {
        return Needs.of(accountId(), Place.CENTRE);
    }

    /** Done, which says which password and who did it. */
    default Booking done(Books books) {
        return Booking.approved(
                        kind(), books.account(accountId()), Money.ZERO, Place.CENTRE, List.of())
                .saying(secret() + " " + staff());
    }
}
