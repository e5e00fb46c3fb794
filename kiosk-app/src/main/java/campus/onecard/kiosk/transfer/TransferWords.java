package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.order.OrderWords;
import campus.onecard.kiosk.order.OrderWords.Fact;
import campus.onecard.ui.look.Icon;

import java.util.List;
import java.util.Locale;

/** How a transfer reads. */
final class TransferWords {

    private TransferWords() {}

    static OrderWords of(BankOrder order, Locale language) {
        Texts texts = Texts.beside(language, TransferWords.class);
        String amount = order.amount().toText();
        return new OrderWords(
                texts.get("order.name"),
                texts.get("order.change"),
                texts.get("order.forward", amount),
                List.of(
                        new Fact(Icon.BANK, texts.get("order.from"), account(order.bank(), texts)),
                        new Fact(
                                Icon.CARD,
                                texts.get("order.to"),
                                texts.get("order.to.account", order.visit().maskedName()))),
                texts.get("order.done", amount),
                texts.get("order.untouched"),
                texts.get("order.waiting"),
                texts.get("order.again"));
    }

    /** The bound account, as people know it. */
    static String account(BankOverview bank, Texts texts) {
        String masked = bank.account();
        return masked == null
                ? texts.get("front.account.none")
                : texts.get("account", bank.bank(), masked.replaceFirst("\\D+", ""));
    }
}
