package campus.onecard.server.simulate;

import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.password.ChangeSecret;
import campus.onecard.server.password.ChangeVerdict;
import campus.onecard.server.password.ResetSecret;
import campus.onecard.server.password.UnlockSecret;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Passwords that are changed, put back and unlocked, several at once for the same people. */
final class PasswordWishes {

    private static final int FEW = 12;

    private final Oracle oracle;
    private final InstantSource clock;

    PasswordWishes(Oracle oracle, InstantSource clock) {
        this.oracle = oracle;
        this.clock = clock;
    }

    Command<?> next(Chance chance) {
        List<Long> all = oracle.accounts;
        long account = all.get(chance.below(Math.min(all.size(), FEW)));
        UUID id = chance.id(clock.millis());
        PasswordKind kind = chance.among(List.of(PasswordKind.values()));
        return switch (chance.below(8)) {
            case 0 -> new ResetSecret(id, account, kind, fresh(true, chance), staff(chance));
            case 1 -> new UnlockSecret(id, account, kind, staff(chance));
            default -> change(id, account, kind, chance);
        };
    }

    private static String staff(Chance chance) {
        return "S" + chance.below(5);
    }

    private Command<?> change(UUID id, long account, PasswordKind kind, Chance chance) {
        String print = Integer.toHexString(chance.below(0x10000));
        String visit = "%04x".formatted(chance.below(0x10000));
        return new ChangeSecret(id, account, kind, print, visit, found(account, kind, chance));
    }

    /** Another look at the same words, after whatever happened meanwhile. */
    ChangeSecret lookedAtAgain(ChangeSecret before, Chance chance) {
        return new ChangeSecret(
                before.id(),
                before.accountId(),
                before.secret(),
                before.fingerprint(),
                before.visit(),
                found(before.accountId(), before.secret(), chance));
    }

    private ChangeVerdict found(long account, PasswordKind kind, Chance chance) {
        SecretHash now = oracle.secrets.get(OraclePasswords.key(account, kind));
        return switch (chance.below(10)) {
            case 0 -> new ChangeVerdict.Refused(chance.among(List.of(PasswordFault.values())));
            case 1 -> new ChangeVerdict.Wrong(1 + chance.below(2));
            case 2 -> new ChangeVerdict.Locked(Optional.of(Instant.ofEpochMilli(clock.millis())));
            case 3 -> new ChangeVerdict.Locked(Optional.empty());
            default ->
                    new ChangeVerdict.Accepted(
                            now == null || chance.oneIn(20) ? fresh(false, chance) : now,
                            fresh(false, chance),
                            3);
        };
    }

    /** Salted anew. */
    static SecretHash fresh(boolean initial, Chance chance) {
        byte[] salt = new byte[16];
        ByteBuffer.wrap(salt).putLong(chance.between(1, Long.MAX_VALUE - 1));
        return new SecretHash(salt, new byte[32], 1024, 1, 1, initial);
    }
}
