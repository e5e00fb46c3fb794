package campus.onecard.server;

import campus.onecard.server.bank.BankHouse;
import campus.onecard.server.bank.NoBank;
import campus.onecard.server.config.OutsideSettings;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.outside.OrderTimes;
import campus.onecard.server.payee.Fees;

/** Connects the systems of other houses that the configuration names, and the payees. */
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
        opened.add(
                        Fees.usual(
                                shared.jdbi(),
                                shared.vault(),
                                shared.lanes(),
                                shared.pins(),
                                shared.clock()))
                .bind(bindings);
    }
}
