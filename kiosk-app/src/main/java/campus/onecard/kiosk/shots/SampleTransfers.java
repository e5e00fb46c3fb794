package campus.onecard.kiosk.shots;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindFault;
import campus.onecard.domain.bank.PendingTransfer;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.transfer.TransferStep;
import campus.onecard.kiosk.transfer.TransferStep.News;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Bank transfers up to the order. */
final class SampleTransfers {

    private static final HiddenInput NUMBER = new HiddenInput("6222020200112345678");
    private static final Password PIN = new Password("730519");
    private static final BankOverview BOUND = bank("**** 5678", true, true, 400, List.of());
    private static final BankOverview FRESH = bank(null, true, true, 500, List.of());

    private SampleTransfers() {}

    static List<Sample> all() {
        return List.of(
                opening("transfer-opening", Optional.empty()),
                opening("transfer-opening-failed", Optional.of(Trouble.AWAY)),
                front("transfer", BOUND, News.NONE),
                front("transfer-first-time", FRESH, News.NONE),
                front("transfer-bound", BOUND, News.BOUND),
                front("transfer-unbound", FRESH, News.UNBOUND),
                front("transfer-closed", bank(null, false, true, 500, List.of()), News.NONE),
                front("transfer-bank-away", bank("**** 5678", true, false, 400, List.of())),
                front("transfer-ceiling", bank("**** 5678", true, true, 5, pending())),
                front("transfer-not-offered", nothing()),
                typing("transfer-account", "", false),
                typing("transfer-account-typed", NUMBER.text(), false),
                typing("transfer-account-short", "62220202", true),
                pin("transfer-pin", OptionalInt.empty()),
                pin("transfer-pin-wrong", OptionalInt.of(1)),
                Sample.of(
                        "transfer-binding",
                        new TransferStep.Binding(Samples.VISIT, FRESH, 1, NUMBER, PIN)),
                notBound("transfer-not-bound", BindFault.OTHER_OWNER),
                notBound("transfer-not-bound-pin", BindFault.PIN_INITIAL),
                Sample.of(
                        "transfer-binding-silent",
                        new TransferStep.BindingSilent(
                                Samples.VISIT, FRESH, 1, NUMBER, PIN, Optional.of(Trouble.AWAY))),
                Sample.of("transfer-let-go", new TransferStep.LetGo(Samples.VISIT, BOUND)),
                Sample.of(
                        "transfer-letting-go", new TransferStep.LettingGo(Samples.VISIT, BOUND, 1)),
                amount("transfer-amount", "", Optional.empty()),
                amount("transfer-amount-typed", "150", Optional.empty()),
                amount("transfer-amount-refused", "450", Optional.of(Money.ofYuan(450))));
    }

    private static BankOverview bank(
            @Nullable String account,
            boolean open,
            boolean reachable,
            long left,
            List<PendingTransfer> pending) {
        return new BankOverview(
                true,
                "中国建设银行",
                account,
                LocalTime.of(7, 30),
                LocalTime.of(20, 0),
                open,
                reachable,
                Money.ofFen(8_850),
                Money.ofYuan(500),
                Money.ofYuan(left),
                Money.ofYuan(10),
                Money.ofYuan(500),
                pending);
    }

    private static List<PendingTransfer> pending() {
        return List.of(new PendingTransfer(new UUID(1, 1), Money.ofYuan(100), SampleMachine.NOW));
    }

    private static BankOverview nothing() {
        return new BankOverview(
                false,
                "",
                null,
                LocalTime.MIN,
                LocalTime.MIN,
                false,
                false,
                Money.ofFen(8_850),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                List.of());
    }

    private static Sample opening(String name, Optional<Trouble> trouble) {
        return Sample.of(name, new TransferStep.Opening(Samples.VISIT, 1, trouble, News.NONE));
    }

    private static Sample front(String name, BankOverview bank) {
        return front(name, bank, News.NONE);
    }

    private static Sample front(String name, BankOverview bank, News news) {
        return Sample.of(name, TransferStep.Front.of(Samples.VISIT, bank, news));
    }

    private static Sample typing(String name, String typed, boolean tooShort) {
        return Sample.of(
                name,
                new TransferStep.TypeAccount(
                        Samples.VISIT, FRESH, new HiddenInput(typed), tooShort));
    }

    private static Sample pin(String name, OptionalInt triesLeft) {
        return Sample.of(
                name,
                new TransferStep.TypePin(
                        Samples.VISIT, FRESH, NUMBER, HiddenInput.EMPTY, triesLeft));
    }

    private static Sample notBound(String name, BindFault fault) {
        return Sample.of(name, new TransferStep.NotBound(Samples.VISIT, FRESH, fault));
    }

    private static Sample amount(String name, String input, Optional<Money> refused) {
        return Sample.of(name, new TransferStep.Amount(Samples.VISIT, BOUND, input, refused));
    }
}
