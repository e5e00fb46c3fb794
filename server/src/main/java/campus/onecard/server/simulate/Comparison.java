package campus.onecard.server.simulate;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.Leg;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Whether a booking is what the oracle expected, figure by figure. */
final class Comparison {

    private Comparison() {}

    static boolean agree(Expected expected, Booking booking) {
        return expected.booked
                && expected.reason.equals(booking.declined().map(Enum::name))
                && expected.detail.equals(booking.detail())
                && expected.account == booking.account()
                && expected.amount == booking.amount().fen()
                && expected.balance == booking.balanceAfter().fen()
                && expected.place.equals(booking.place())
                && expected.refersTo.equals(booking.refersTo())
                && expected.approval.equals(booking.approval())
                && agreeOnSides(expected, booking)
                && agreeOnAccounts(expected, booking)
                && effects(expected).equals(effects(booking));
    }

    /** In any order. */
    private static boolean agreeOnSides(Expected expected, Booking booking) {
        List<Expected.Side> came = sides(booking);
        return came.size() == expected.sides.size()
                && came.containsAll(expected.sides)
                && expected.sides.containsAll(came);
    }

    private static List<Expected.Side> sides(Booking booking) {
        return booking.legs().stream().map(Comparison::side).toList();
    }

    private static Expected.Side side(Leg leg) {
        return new Expected.Side(leg.ledger().name(), leg.owner(), leg.amount().fen());
    }

    private static boolean agreeOnAccounts(Expected expected, Booking booking) {
        List<AccountState> changes = booking.changes();
        if (changes.size() != expected.sheets.size()) {
            return false;
        }
        for (int i = 0; i < changes.size(); i++) {
            if (!isSame(expected.sheets.get(i), changes.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSame(Sheet sheet, AccountState state) {
        return sheet.id == state.id()
                && sheet.status.equals(state.status().name())
                && sheet.balance == state.balance().fen()
                && sheet.single == state.singleLimit().amount().fen()
                && sheet.daily == state.dailyLimit().amount().fen()
                && sheet.spent == state.daySpent().fen()
                && sheet.day == state.day().toEpochDay()
                && sheet.holds == state.holds()
                && sheet.pinDue == state.pinDue();
    }

    static Expected.Promise promise(Hold hold) {
        return new Expected.Promise(
                hold.id(),
                hold.account(),
                hold.purpose().name(),
                hold.amount().fen(),
                hold.outlet(),
                hold.status().name(),
                hold.settled().fen(),
                hold.expires().map(Instant::toEpochMilli).orElse(0L),
                hold.counted());
    }

    /** Cards, holds, passwords and what was given back, by name. */
    private static Map<String, Object> effects(Expected expected) {
        if (expected.cards.isEmpty()
                && expected.promises.isEmpty()
                && expected.returned.isEmpty()
                && expected.secrets.isEmpty()
                && expected.others.isEmpty()
                && expected.carried.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> all = new TreeMap<>(expected.cards);
        if (expected.number.isPresent()) {
            all.clear();
        }
        expected.promises.forEach(p -> all.put("hold " + p.id(), p));
        expected.returned.forEach((id, total) -> all.put("returned " + id, total));
        expected.carried.ifPresent(old -> all.put("carried " + old, true));
        expected.secrets.forEach(
                (key, secret) -> all.put("secret " + key, OraclePasswords.print(secret)));
        all.putAll(expected.others);
        return all;
    }

    private static Map<String, Object> effects(Booking booking) {
        if (booking.effects().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> all = new TreeMap<>();
        for (Effect effect : booking.effects()) {
            switch (effect) {
                case Effect.CardSet(var card) ->
                        all.put(
                                card.serial().value(),
                                new Expected.Plastic(card.accountId(), card.status().name()));
                case Effect.HoldSet(Hold hold) -> all.put("hold " + hold.id(), promise(hold));
                case Effect.Returned(UUID id, var total) -> all.put("returned " + id, total.fen());
                case Effect.CarriedOver(String old) -> all.put("carried " + old, true);
                case Effect.BillTaken(String bill) -> all.put(OracleOrders.BILL, bill);
                case Effect.BillFreed(UUID order) -> all.put(OracleOrders.FREED, order.toString());
                case Effect.SecretSet(long account, var kind, var fresh) ->
                        all.put(
                                "secret " + OraclePasswords.key(account, kind),
                                OraclePasswords.print(fresh));
                case Effect.SecretUnlocked(long _, var kind) -> all.put("unlocked", kind.name());
                case Effect.VisitsEnded(long _, String kept) -> all.put(Expected.VISITS, kept);
                case Effect.BankBound(long _, var _, String tail) -> all.put("bank", tail);
                case Effect.BankUnbound _ -> all.put("bank", "");
                case Effect.CardFound(var card, String device) ->
                        all.put(Expected.FOUND, card.value() + " at " + device);
                case Effect.DisputeRefunded(UUID payment) ->
                        all.put(Expected.SETTLED, payment.toString());
                case Effect.Told(var kind, String detail) when isUnanswered(kind) ->
                        all.put(Expected.TOLD, kind + " " + detail);
                case Effect.AccountOpened _, Effect.OfMachine _, Effect.Told _ -> {}
            }
        }
        return all;
    }

    /** The one message that is booked for its own sake. */
    private static boolean isUnanswered(MessageKind kind) {
        return kind == MessageKind.TRANSFER_UNANSWERED || kind == MessageKind.FEE_UNANSWERED;
    }

    static String describe(Expected expected) {
        return expected.booked
                ? "%s %s at %s for %s, account %d, amount %d, balance %d, sides %s, %s, %s"
                        .formatted(
                                expected.reason.orElse("APPROVED"),
                                expected.detail,
                                expected.place,
                                expected.refersTo,
                                expected.account,
                                expected.amount,
                                expected.balance,
                                expected.sides,
                                expected.sheets,
                                effects(expected))
                : "nothing booked";
    }

    static String describe(Booking booking) {
        return "%s %s at %s for %s, account %d, amount %d, balance %d, sides %s, %s, %s"
                .formatted(
                        booking.declined().map(Enum::name).orElse("APPROVED"),
                        booking.detail(),
                        booking.place(),
                        booking.refersTo(),
                        booking.account(),
                        booking.amount().fen(),
                        booking.balanceAfter().fen(),
                        sides(booking),
                        booking.changes(),
                        effects(booking));
    }
}
