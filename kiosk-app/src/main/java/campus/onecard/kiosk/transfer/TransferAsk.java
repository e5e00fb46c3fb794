package campus.onecard.kiosk.transfer;

import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.BankRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.bank.BindAccount;
import campus.onecard.domain.bank.UnbindAccount;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Visit;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** The questions of bank transfers, besides the order's own. */
public sealed interface TransferAsk extends Ask {

    /** Which question a step has open. */
    static Set<Ask> of(TransferStep step) {
        return switch (step) {
            case TransferStep.Opening at when at.trouble().isEmpty() ->
                    Set.of(new GetBank(at.attempt(), at.signedIn()));
            case TransferStep.Binding at ->
                    Set.of(
                            new Bind(
                                    at.attempt(),
                                    at.signedIn(),
                                    new Password(at.account().text()),
                                    at.pin()));
            case TransferStep.LettingGo at -> Set.of(new Unbind(at.attempt(), at.signedIn()));
            default -> Set.of();
        };
    }

    /** What may be done now. */
    record GetBank(long attempt, Visit visit) implements TransferAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new TransferEvent.BankCame(attempt, call(campus, visit, BankRoutes.BANK, null));
        }
    }

    /**
     * Binds an account.
     *
     * @param account its number; sealed before it leaves the machine
     */
    record Bind(long attempt, Visit visit, Password account, Password pin) implements TransferAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            UUID id = idOf.apply(attempt);
            OneCardClient client = campus.as(visit);
            BindAccount wanted =
                    new BindAccount(
                            id,
                            client.seal(account, SecretPurpose.bankAccount(id)),
                            client.seal(pin, SecretPurpose.pin(id)));
            return new TransferEvent.BindAnswered(
                    attempt, call(campus, visit, BankRoutes.BIND_BANK, wanted));
        }
    }

    /** Lets the bound account go. */
    record Unbind(long attempt, Visit visit) implements TransferAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            UnbindAccount wanted = new UnbindAccount(idOf.apply(attempt));
            return new TransferEvent.BindAnswered(
                    attempt, call(campus, visit, BankRoutes.UNBIND_BANK, wanted));
        }
    }

    private static <Q, A> A call(Campus campus, Visit visit, Route<Q, A> route, @Nullable Q body) {
        return Objects.requireNonNull(campus.as(visit).call(route, Map.of(), Map.of(), body));
    }
}
