package campus.onecard.server.signin;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who wants in, as stored.
 *
 * @param active false when the account is frozen or closed
 */
record Person(
        long accountId,
        AccountNumber number,
        boolean active,
        String name,
        Map<PasswordKind, SecretHash> secrets) {

    SecretHash login() {
        SecretHash login = secrets.get(PasswordKind.LOGIN);
        if (login == null) {
            throw new IllegalStateException("account " + accountId + " has no login password");
        }
        return login;
    }

    /** The passwords that are still the initial ones. */
    Set<PasswordKind> mustChange() {
        Set<PasswordKind> initial = new TreeSet<>();
        secrets.forEach(
                (kind, secret) -> {
                    if (secret.initial()) {
                        initial.add(kind);
                    }
                });
        return initial;
    }

    @Override
    public String toString() {
        return "Person[" + accountId + "]";
    }
}
