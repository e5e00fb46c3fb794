package campus.onecard.server.simulate;

import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.found.ReportFound;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.lifecycle.CarryOver;
import campus.onecard.server.lifecycle.CloseAccount;
import campus.onecard.server.lifecycle.Freeze;
import campus.onecard.server.lifecycle.LiftLoss;
import campus.onecard.server.lifecycle.PayoutRoute;
import campus.onecard.server.lifecycle.ReportLoss;
import campus.onecard.server.lifecycle.StaffOrder;
import campus.onecard.server.lifecycle.Unfreeze;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What becomes of accounts and cards, as the rules are written. */
final class OracleDesk {

    private final Oracle oracle;

    OracleDesk(Oracle oracle) {
        this.oracle = oracle;
    }

    Expected freeze(Freeze freeze) {
        return turn(freeze.accountId(), freeze.place(), freeze.order(), Sheet.ACTIVE, Sheet.FROZEN);
    }

    Expected unfreeze(Unfreeze thaw) {
        return turn(thaw.accountId(), thaw.place(), thaw.order(), Sheet.FROZEN, Sheet.ACTIVE);
    }

    private Expected turn(long account, Place place, StaffOrder order, String from, String to) {
        Sheet sheet = oracle.sheets.get(account);
        if (sheet == null || !oracle.merchants.containsKey(place.outlet())) {
            return Expected.nothing();
        }
        Expected expected;
        if (sheet.isClosed()) {
            expected = Expected.declined("ACCOUNT_NOT_ACTIVE", sheet, 0);
        } else if (sheet.status.equals(from)) {
            expected = Expected.approved(sheet.withStatus(to), 0);
        } else {
            expected = Expected.declined("UNCHANGED", sheet, 0);
        }
        return expected.at(place).saying(order.reason().value() + " " + order.staff());
    }

    /** */
    Expected lose(ReportLoss report) {
        Sheet sheet = oracle.sheets.get(report.accountId());
        if (sheet == null || !oracle.merchants.containsKey(report.place().outlet())) {
            return Expected.nothing();
        }
        Optional<String> active = cardThatIs("ACTIVE", sheet);
        if (!sheet.isClosed() && active.isPresent()) {
            return Expected.approved(sheet, 0)
                    .at(report.place())
                    .card(active.get(), sheet.id, "LOST");
        }
        String reason =
                sheet.isClosed()
                        ? "ACCOUNT_NOT_ACTIVE"
                        : cardThatIs("LOST", sheet).isPresent() ? "UNCHANGED" : "CARD_NOT_ACTIVE";
        return Expected.declined(reason, sheet, 0).at(report.place());
    }

    private Optional<String> cardThatIs(String status, Sheet sheet) {
        return oracle.cardsOf(sheet.id).stream()
                .filter(serial -> standing(serial, sheet).equals(status))
                .findFirst();
    }

    private String standing(String serial, Sheet sheet) {
        Expected.Plastic card = oracle.cards.get(serial);
        return card == null || card.account() != sheet.id ? "UNKNOWN" : card.status();
    }

    /** M-01: whoever found it, it stands as lost and waits; a card that was replaced does not. */
    Expected find(ReportFound found) {
        Sheet sheet = oracle.sheets.get(found.accountId());
        if (sheet == null || !oracle.merchants.containsKey(found.place().outlet())) {
            return Expected.nothing();
        }
        String serial = found.card().value();
        String standing = standing(serial, sheet);
        if (sheet.isClosed() || !standing.equals("ACTIVE") && !standing.equals("LOST")) {
            return Expected.declined("CARD_NOT_ACTIVE", sheet, 0).at(found.place());
        }
        Expected taken =
                Expected.approved(sheet, 0)
                        .at(found.place())
                        .also(Expected.FOUND, serial + " at " + found.device());
        return standing.equals("ACTIVE") ? taken.card(serial, sheet.id, "LOST") : taken;
    }

    /** only the card itself, and only while no other has replaced it. */
    Expected lift(LiftLoss lift) {
        Sheet sheet = oracle.sheets.get(lift.accountId());
        if (sheet == null || !oracle.merchants.containsKey(lift.place().outlet())) {
            return Expected.nothing();
        }
        CardSerial card = lift.card();
        String standing = standing(card.value(), sheet);
        Optional<String> reason = Optional.empty();
        if (sheet.isClosed()) {
            reason = Optional.of("ACCOUNT_NOT_ACTIVE");
        } else if (standing.equals("ACTIVE")) {
            reason = Optional.of("UNCHANGED");
        } else if (!standing.equals("LOST") || cardThatIs("ACTIVE", sheet).isPresent()) {
            reason = Optional.of("CARD_NOT_ACTIVE");
        }
        return reason.map(r -> Expected.declined(r, sheet, 0))
                .orElseGet(() -> Expected.approved(sheet, 0).card(card.value(), sheet.id, "ACTIVE"))
                .at(lift.place());
    }

    /** everything is paid out and every card is void. */
    Expected close(CloseAccount close) {
        Sheet sheet = oracle.sheets.get(close.accountId());
        int drawer = close.place().outlet();
        if (sheet == null || !oracle.merchants.containsKey(drawer)) {
            return Expected.nothing();
        }
        long fen = sheet.balance;
        Optional<String> reason = Optional.empty();
        if (close.approval().maker().equals(close.approval().checker())) {
            reason = Optional.of("SAME_PERSON");
        } else if (!sheet.isActive()) {
            reason = Optional.of("ACCOUNT_NOT_ACTIVE");
        } else if (sheet.holds > 0) {
            reason = Optional.of("HOLDS_PENDING");
        }
        boolean cash = close.route() == PayoutRoute.CASH;
        return reason.map(r -> Expected.declined(r, sheet, fen))
                .orElseGet(() -> closed(sheet, cash, drawer))
                .at(close.place())
                .saying(close.route().name())
                .by(Optional.of(close.approval()));
    }

    private Expected closed(Sheet sheet, boolean cash, int drawer) {
        long fen = sheet.balance;
        Sheet after = sheet.move(-fen).withStatus(Sheet.CLOSED);
        Expected.Side other =
                cash
                        ? new Expected.Side("CASH_DRAWERS", drawer, fen)
                        : new Expected.Side("BANK_CLEARING", 0, fen);
        Expected expected =
                fen == 0
                        ? Expected.approved(after, 0)
                        : Expected.approved(
                                after,
                                fen,
                                new Expected.Side("CARDHOLDERS", sheet.id, -fen),
                                other);
        expected.also(Expected.VISITS, "");
        for (String serial : List.copyOf(oracle.cardsOf(sheet.id))) {
            if (!Objects.requireNonNull(oracle.cards.get(serial)).status().equals("VOID")) {
                expected.card(serial, sheet.id, "VOID");
            }
        }
        return expected;
    }

    /** G-05: once for each account of the old system. */
    Expected carryOver(CarryOver carry) {
        Sheet sheet = oracle.sheets.get(carry.accountId());
        if (sheet == null) {
            return Expected.nothing();
        }
        long fen = carry.amount().fen();
        String old = carry.oldNumber().value();
        Optional<String> reason = Optional.empty();
        if (sheet.isClosed()) {
            reason = Optional.of("ACCOUNT_NOT_ACTIVE");
        } else if (oracle.carried.contains(old)) {
            reason = Optional.of("ALREADY_CARRIED_OVER");
        }
        return reason.map(r -> Expected.declined(r, sheet, fen))
                .orElseGet(
                        () ->
                                Expected.approved(
                                                sheet.move(fen),
                                                fen,
                                                new Expected.Side("CARDHOLDERS", sheet.id, fen),
                                                new Expected.Side("LEGACY_CLEARING", 0, -fen))
                                        .carries(old))
                .at(new Place(1, carry.staff(), 0))
                .saying(old);
    }
}
