package campus.onecard.server.simulate;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.Holder;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.lifecycle.OpenAccount;

import java.util.UUID;

/** People for whom accounts are opened; some twice, some with somebody else's card. */
final class Newcomers {

    private static final SecretHash SECRET =
            new SecretHash(new byte[16], new byte[32], 1024, 1, 1, false);
    private static final SecretHash INITIAL =
            new SecretHash(new byte[16], new byte[32], 1024, 1, 1, true);
    private static final byte[] NONE = {};

    private int people;

    Command<?> next(UUID id, Chance chance) {
        int who = people > 0 && chance.oneIn(10) ? chance.below(people) : people++;
        int facts = chance.oneIn(20) ? 1 : 0;
        int card = people > 1 && chance.oneIn(40) ? chance.below(people) : who;
        Money carried = chance.oneIn(5) ? Money.ZERO : Money.ofFen(chance.between(1, 300_00));
        return new OpenAccount(id, account(who, facts, card, carried));
    }

    /** A person as the roster says, with a card and nothing carried over. */
    static OpenAccount opening(UUID id, int who) {
        return new OpenAccount(id, account(who, 0, who, Money.ZERO));
    }

    private static NewAccount account(int who, int facts, int card, Money carried) {
        byte[] fingerprint = new byte[32];
        fingerprint[0] = (byte) who;
        fingerprint[1] = (byte) (who >> 8);
        fingerprint[2] = (byte) facts;
        Holder holder = new Holder("学生", DocumentType.NONE, NONE, NONE, "", NONE, fingerprint);
        return new NewAccount(
                new AccountNumber("2026" + (10_000 + who)),
                Category.STUDENT,
                holder,
                SECRET,
                who % 11 == 3 ? INITIAL : SECRET,
                carried,
                card(card));
    }

    static CardSerial card(int which) {
        return new CardSerial("%016X".formatted(0xC0FF_EE00L + which));
    }
}
