package campus.onecard.server;

import campus.onecard.server.bank.BankHouse;
import campus.onecard.server.bank.NoBank;
import campus.onecard.server.config.OutsideSettings;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.outside.OrderTimes;

/** Connects the systems of other houses that the configuration names. */
final class OutsideHouses {

    private OutsideHouses() {}

    static void open(
            Opened opened, OutsideSettings settings, BankHouse.Shared shared, Bindings bindings) {
        settings.bank()
                .ifPresentOrElse(
                        bank ->
                                opened.add(new BankHouse(bank, OrderTimes.USUAL, shared))
                                        .bind(bindings),
                        () -> new NoBank(shared.jdbi()).bind(bindings));
    }
}
