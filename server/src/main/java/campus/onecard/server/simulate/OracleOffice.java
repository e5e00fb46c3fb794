package campus.onecard.server.simulate;

import campus.onecard.domain.account.DocumentType;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.lifecycle.OpenAccount;

import java.util.HexFormat;

/** What the hall does with accounts and cards, as the rules are written. */
final class OracleOffice {

    private final Oracle oracle;

    OracleOffice(Oracle oracle) {
        this.oracle = oracle;
    }

    /** A-01, L-02, L-03, G-05. The id is the books' to choose, but must be new and of its slot. */
    Expected open(OpenAccount open, long id, long at) {
        if (!mayOpen(open, id)) {
            return Expected.nothing();
        }
        String number = open.account().number().value();
        long fen = open.account().legacyBalance().fen();
        Sheet sheet = new Sheet(id);
        sheet.balance = fen;
        sheet.day = Oracle.dayOf(at);
        sheet.pinDue = open.account().payment().initial() && isKnownToAll(open);
        Expected expected =
                fen == 0
                        ? Expected.approved(sheet, 0)
                        : Expected.approved(
                                sheet,
                                fen,
                                new Expected.Side("CARDHOLDERS", id, fen),
                                new Expected.Side("LEGACY_CLEARING", 0, -fen));
        if (fen != 0) {
            expected.carries(number);
        }
        if (open.account().card() != null) {
            expected.card(open.account().card().value(), id, Sheet.ACTIVE);
        }
        return expected.at(new Place(1, "", 0))
                .opens(number, facts(open))
                .starts(open.account().login(), open.account().payment());
    }

    /** without an ID card number on file it is the same for all. */
    private static boolean isKnownToAll(OpenAccount open) {
        return open.account().holder().type() == DocumentType.NONE;
    }

    static String facts(OpenAccount open) {
        return HexFormat.of().formatHex(open.account().holder().facts());
    }

    /** Whether it can be booked at all: number, card and old balance are given out once. */
    private boolean mayOpen(OpenAccount open, long id) {
        return !oracle.numbers.containsKey(open.account().number().value())
                && !oracle.sheets.containsKey(id)
                && (open.account().legacyBalance().fen() == 0
                        || !oracle.carried.contains(open.account().number().value()))
                && (open.account().card() == null
                        || !oracle.cards.containsKey(open.account().card().value()));
    }
}
