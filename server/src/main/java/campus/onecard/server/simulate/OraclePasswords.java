package campus.onecard.server.simulate;

import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.password.ChangeSecret;
import campus.onecard.server.password.ChangeVerdict;
import campus.onecard.server.password.ResetSecret;
import campus.onecard.server.password.UnlockSecret;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/** Passwords, as the rules are written. */
final class OraclePasswords {

    private static final HexFormat HEX = HexFormat.of();

    private final Oracle oracle;

    OraclePasswords(Oracle oracle) {
        this.oracle = oracle;
    }

    /** Names one password of an account. */
    static String key(long account, PasswordKind kind) {
        return account + " " + kind;
    }

    /** What can be seen of a stored password: salt, hash, and whether it is an initial one. */
    static String print(SecretHash secret) {
        return HEX.formatHex(secret.salt())
                + " "
                + HEX.formatHex(secret.hash())
                + (secret.initial() ? " initial" : "");
    }

    /** only while what was verified is still in force; a login password ends other visits. */
    Expected change(ChangeSecret change) {
        Sheet sheet = oracle.sheets.get(change.accountId());
        if (sheet == null) {
            return Expected.nothing();
        }
        return switch (change.verdict()) {
            case ChangeVerdict.Accepted(SecretHash verified, SecretHash fresh, int tries) ->
                    print(inForce(sheet, change.secret())).equals(print(verified))
                            ? set(sheet, change.secret(), fresh, change.visit())
                            : Expected.declined("WRONG_PIN", sheet, 0).saying("" + tries);
            case ChangeVerdict.Refused(PasswordFault fault) ->
                    Expected.declined("PASSWORD_REFUSED", sheet, 0).saying(fault.name());
            case ChangeVerdict.Wrong(int left) ->
                    Expected.declined("WRONG_PIN", sheet, 0).saying("" + left);
            case ChangeVerdict.Locked(var until) ->
                    Expected.declined("PIN_LOCKED", sheet, 0)
                            .saying(until.map(u -> "" + u.toEpochMilli()).orElse(""));
            case ChangeVerdict.Recalled _ -> Expected.nothing();
        };
    }

    /** back to the initial one; a login password ends every visit. */
    Expected reset(ResetSecret reset) {
        Sheet sheet = oracle.sheets.get(reset.accountId());
        return sheet == null
                ? Expected.nothing()
                : set(sheet, reset.secret(), reset.initial(), "")
                        .saying(reset.secret() + " " + reset.staff());
    }

    /** the password stays as it is. */
    Expected unlock(UnlockSecret unlock) {
        Sheet sheet = oracle.sheets.get(unlock.accountId());
        return sheet == null
                ? Expected.nothing()
                : Expected.approved(sheet, 0)
                        .saying(unlock.secret() + " " + unlock.staff())
                        .also("unlocked", unlock.secret().name());
    }

    private static Expected set(Sheet sheet, PasswordKind kind, SecretHash fresh, String kept) {
        Expected expected = Expected.approved(sheet, 0).sets(key(sheet.id, kind), fresh);
        return kind == PasswordKind.LOGIN ? expected.also(Expected.VISITS, kept) : expected;
    }

    SecretHash inForce(Sheet sheet, PasswordKind kind) {
        return Objects.requireNonNull(oracle.secrets.get(key(sheet.id, kind)));
    }

    /** It was booked: with a payment password of one's own one may spend. */
    void apply(String key, SecretHash fresh) {
        oracle.secrets.put(key, fresh);
        long account = Long.parseLong(key.substring(0, key.indexOf(' ')));
        if (key.endsWith(" " + PasswordKind.PAYMENT)) {
            oracle.sheets.computeIfPresent(account, (_, sheet) -> sheet.due(fresh.initial()));
        }
    }

    /** The words of an answer to a change. */
    static ChangeOutcome spoken(Answer answer) {
        String detail = answer.detail();
        return switch (answer.reason().orElse("")) {
            case "" -> new ChangeOutcome.Changed();
            case "WRONG_PIN" -> new ChangeOutcome.WrongCurrent(Integer.parseInt(detail));
            case "PASSWORD_REFUSED" -> new ChangeOutcome.Refused(PasswordFault.valueOf(detail));
            default ->
                    new ChangeOutcome.Locked(
                            detail.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(detail)));
        };
    }
}
