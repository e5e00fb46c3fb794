package campus.onecard.kiosk.crash;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.kiosk.demo.DemoPerson;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The person as they look at their own account, at another machine than the one that is killed. */
final class Owner {

    private static final int LOOKED_AT = 50;

    private final OneCardClient server;
    private final DeviceIdentity machine;
    private final DemoPerson person;
    private final Set<String> known = new HashSet<>();
    private Optional<OneCardClient> visit = Optional.empty();
    private Money before = Money.ZERO;

    Owner(OneCardClient server, DeviceIdentity machine, DemoPerson person) {
        this.server = server;
        this.machine = machine;
        this.person = person;
    }

    AccountNumber number() {
        return AccountNumber.parse(person.number());
    }

    Password pin() {
        return new Password(person.payment());
    }

    /** In one long visit; a new one begins when the server has ended it. */
    <T> T in(Function<OneCardClient, T> look) {
        try {
            return look.apply(visit.orElseGet(this::signedIn));
        } catch (CallFailure.Refused refused) {
            if (!refused.is(ErrorCode.SESSION_ENDED)) {
                throw refused;
            }
            return look.apply(signedIn());
        }
    }

    private OneCardClient signedIn() {
        SignInOutcome outcome =
                server.as(new Credentials.Device(machine))
                        .signIn(number(), new Password(person.login()));
        if (!(outcome instanceof SignInOutcome.SignedIn in)) {
            throw new IllegalStateException("the person cannot sign in");
        }
        OneCardClient owner = server.as(new Credentials.Visit(machine, in.session()));
        visit = Optional.of(owner);
        return owner;
    }

    /** Remembers balance and statement as they are now. */
    void remember() {
        before = in(OneCardClient::overview).balance();
        in(client -> client.movements(null, null, null, LOOKED_AT)).movements().stream()
                .map(Movement::id)
                .forEach(known::add);
    }

    /**
     * How many movements are new and of that kind and amount.
     *
     * @param amount with its sign
     */
    int moved(MovementKind kind, Money amount) {
        long times =
                in(client -> client.movements(kind, null, null, LOOKED_AT)).movements().stream()
                        .filter(movement -> !known.contains(movement.id()))
                        .filter(movement -> movement.amount().equals(amount))
                        .count();
        return Math.toIntExact(times);
    }

    /** Whether the balance has moved by just that since it was remembered. */
    boolean balanceSays(int times, Money amount) {
        Money moved = in(OneCardClient::overview).balance().minus(before);
        return moved.equals(Money.ofFen(amount.fen() * times));
    }
}
