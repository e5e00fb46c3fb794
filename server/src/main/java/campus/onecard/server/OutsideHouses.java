package campus.onecard.server;

import campus.onecard.domain.device.Outage;
import campus.onecard.server.bank.BankHouse;
import campus.onecard.server.bank.NoBank;
import campus.onecard.server.config.OutsideSettings;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.outside.OrderTimes;
import campus.onecard.server.payee.Fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The systems of other houses that the configuration names, and the payees. */
final class OutsideHouses {

    private final Optional<BankHouse> bank;
    private final Fees fees;

    private OutsideHouses(Optional<BankHouse> bank, Fees fees) {
        this.bank = bank;
        this.fees = fees;
    }

    /** Connects them and answers their routes. */
    static OutsideHouses open(
            Opened opened, OutsideSettings settings, BankHouse.Shared shared, Bindings bindings) {
        Optional<BankHouse> bank =
                settings.bank().map(b -> opened.add(new BankHouse(b, OrderTimes.USUAL, shared)));
        bank.ifPresentOrElse(
                house -> house.bind(bindings), () -> new NoBank(shared.jdbi()).bind(bindings));
        Fees fees =
                opened.add(
                        Fees.usual(
                                shared.jdbi(),
                                shared.vault(),
                                shared.lanes(),
                                shared.pins(),
                                shared.clock()));
        fees.bind(bindings);
        return new OutsideHouses(bank, fees);
    }

    /** Who of them does not answer just now; does not block. */
    List<Outage> silent() {
        List<Outage> silent = new ArrayList<>();
        if (bank.filter(BankHouse::isSilent).isPresent()) {
            silent.add(Outage.BANK_SILENT);
        }
        if (fees.isAnySilent()) {
            silent.add(Outage.PAYEE_SILENT);
        }
        return silent;
    }
}
