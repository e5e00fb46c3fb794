package campus.onecard.server.demo;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.roster.Applications;
import campus.onecard.server.secret.SecretHasher;

import java.util.ArrayList;
import java.util.List;

/** Makes the introduced people ready to be opened, with the passwords they have chosen. */
final class Introductions {

    private final Applications applications;
    private final SecretHasher hasher;

    Introductions(Applications applications, SecretHasher hasher) {
        this.applications = applications;
        this.hasher = hasher;
    }

    /** In the order of {@link DemoPeople#ALL}. */
    List<NewAccount> ready() {
        List<NewAccount> initial =
                applications.prepare(
                        DemoPeople.ALL.stream().map(DemoPerson::entry).toList(),
                        p -> SeedIds.card(p.number()));
        List<NewAccount> ready = new ArrayList<>();
        for (int i = 0; i < initial.size(); i++) {
            NewAccount account = initial.get(i);
            ready.add(DemoPeople.ALL.get(i).chosen().map(c -> with(account, c)).orElse(account));
        }
        return ready;
    }

    private NewAccount with(NewAccount a, DemoPerson.Chosen chosen) {
        return new NewAccount(
                a.number(),
                a.category(),
                a.holder(),
                hasher.chosen(a.number(), PasswordKind.LOGIN, chosen.login()),
                hasher.chosen(a.number(), PasswordKind.PAYMENT, chosen.payment()),
                a.legacyBalance(),
                a.card());
    }
}
