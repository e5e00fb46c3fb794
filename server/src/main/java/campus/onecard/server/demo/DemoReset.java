package campus.onecard.server.demo;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Puts the introduced people back to where their story begins, whatever was tried with them. */
final class DemoReset {

    private static final int ALL_TRIES = 99;
    private static final Duration FOR_LONG = Duration.ofDays(365);

    private final Jdbi jdbi;

    DemoReset(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param people the introduced people as they were opened
     */
    void run(List<NewAccount> people, Instant now) {
        jdbi.useTransaction(
                handle -> {
                    for (NewAccount person : people) {
                        secret(handle, person, PasswordKind.LOGIN, person.login());
                        secret(handle, person, PasswordKind.PAYMENT, person.payment());
                        pinDue(handle, person);
                        card(handle, person);
                        bank(handle, person);
                    }
                    lock(handle, now.plus(FOR_LONG));
                });
    }

    private static void secret(
            Handle handle, NewAccount person, PasswordKind kind, SecretHash secret) {
        handle.execute(
                """
                UPDATE secret s JOIN account a ON a.id = s.account_id
                SET s.salt = ?, s.hash = ?, s.memory_kib = ?, s.passes = ?, s.pepper_version = ?,
                    s.initial = ?, s.tries = 0, s.locked_until = NULL
                WHERE a.number = ? AND s.kind = ?
                """,
                secret.salt(),
                secret.hash(),
                secret.memoryKib(),
                secret.passes(),
                secret.pepperVersion(),
                secret.initial(),
                person.number().value(),
                kind.name());
    }

    /** As when the account was opened: it belongs to the payment password that is put back. */
    private static void pinDue(Handle handle, NewAccount person) {
        handle.execute(
                "UPDATE account SET pin_due = ? WHERE number = ?",
                person.isPinDue(),
                person.number().value());
    }

    private static void card(Handle handle, NewAccount person) {
        boolean lost = person.number().equals(DemoPeople.LOST.number());
        handle.execute(
                "UPDATE card SET status = ? WHERE serial = ?",
                (lost ? CardStatus.LOST : CardStatus.ACTIVE).name(),
                SeedIds.card(person.number()).value());
    }

    /** Whoever plays with the demo binds a bank account of their own. */
    private static void bank(Handle handle, NewAccount person) {
        handle.execute(
                """
                DELETE b FROM bank_binding b JOIN account a ON a.id = b.account_id
                WHERE a.number = ?
                """,
                person.number().value());
    }

    private static void lock(Handle handle, Instant until) {
        handle.execute(
                """
                UPDATE secret s JOIN account a ON a.id = s.account_id
                SET s.tries = ?, s.locked_until = ? WHERE a.number = ? AND s.kind = 'LOGIN'
                """,
                ALL_TRIES,
                until.toEpochMilli(),
                DemoPeople.LOCKED.number().value());
    }
}
