package campus.onecard.server.simulate;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What the oracle expects a command to answer and to write. */
final class Expected {

    /** Names the end of visits among what else is written. */
    static final String VISITS = "visits end but";

    /** Names a found card that waits for its owner. */
    static final String FOUND = "found card";

    /** Names a wrong charge that came back. */
    static final String SETTLED = "wrong charge";

    /** Names that nobody knows yet what became of an order. */
    static final String TOLD = "told";

    final boolean booked;
    final Optional<String> reason;
    final long account;
    final long amount;
    final long balance;
    final List<Side> sides;
    final List<Sheet> sheets = new ArrayList<>();
    final Map<String, Plastic> cards = new TreeMap<>();
    final List<Promise> promises = new ArrayList<>();
    final Map<UUID, Long> returned = new LinkedHashMap<>();
    final Map<String, SecretHash> secrets = new TreeMap<>();
    final Map<String, String> others = new TreeMap<>();
    String detail = "";
    Place place = Place.CENTRE;
    Optional<UUID> refersTo = Optional.empty();
    Optional<Approval> approval = Optional.empty();
    Optional<String> number = Optional.empty();
    Optional<String> facts = Optional.empty();
    Map<PasswordKind, SecretHash> initial = Map.of();
    Optional<String> carried = Optional.empty();

    /**
     * One side of a booking.
     *
     * @param ledger name of the ledger account
     */
    record Side(String ledger, long owner, long fen) {}

    /** A card. */
    record Plastic(long account, String status) {}

    /**
     * Money that is on its way.
     *
     * @param expires epoch milliseconds, 0 for never
     * @param counted the day whose spending it counts toward, 0 for none
     */
    record Promise(
            UUID id,
            long account,
            String purpose,
            long fen,
            int outlet,
            String status,
            long settled,
            long expires,
            long counted) {

        Promise ended(String end, long posted) {
            return new Promise(id, account, purpose, fen, outlet, end, posted, expires, counted);
        }
    }

    private Expected(
            boolean booked, Optional<String> reason, Sheet sheet, long amount, List<Side> sides) {
        this.booked = booked;
        this.reason = reason;
        this.account = sheet.id;
        this.amount = amount;
        this.balance = sheet.balance;
        this.sides = sides;
    }

    /** Nothing is booked: it speaks of something that does not exist, or changes nothing. */
    static Expected nothing() {
        return new Expected(false, Optional.empty(), new Sheet(0), 0, List.of());
    }

    static Expected declined(String reason, Sheet sheet, long amount) {
        return new Expected(true, Optional.of(reason), sheet, amount, List.of());
    }

    static Expected approved(Sheet after, long amount, Side... sides) {
        Expected approved = new Expected(true, Optional.empty(), after, amount, List.of(sides));
        approved.sheets.add(after);
        return approved;
    }

    Expected saying(String what) {
        detail = what;
        return this;
    }

    Expected at(Place where) {
        place = where;
        return this;
    }

    Expected refersTo(UUID earlier) {
        refersTo = Optional.of(earlier);
        return this;
    }

    Expected by(Optional<Approval> people) {
        approval = people;
        return this;
    }

    Expected opens(String accountNumber, String fingerprint) {
        number = Optional.of(accountNumber);
        facts = Optional.of(fingerprint);
        return this;
    }

    /** The passwords that the account begins with. */
    Expected starts(SecretHash login, SecretHash payment) {
        initial = Map.of(PasswordKind.LOGIN, login, PasswordKind.PAYMENT, payment);
        return this;
    }

    Expected carries(String oldNumber) {
        carried = Optional.of(oldNumber);
        return this;
    }

    Expected card(String serial, long owner, String status) {
        cards.put(serial, new Plastic(owner, status));
        return this;
    }

    /**
     * @param key see {@link OraclePasswords#key}
     */
    Expected sets(String key, SecretHash fresh) {
        secrets.put(key, fresh);
        return this;
    }

    Expected also(String what, String detail) {
        others.put(what, detail);
        return this;
    }

    Expected promise(Promise promise) {
        promises.add(promise);
        return this;
    }

    Expected gaveBack(UUID original, long total) {
        returned.put(original, total);
        return this;
    }
}
