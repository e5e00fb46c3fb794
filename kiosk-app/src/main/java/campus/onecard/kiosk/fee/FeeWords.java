package campus.onecard.kiosk.fee;

import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.order.OrderWords;
import campus.onecard.kiosk.order.OrderWords.Fact;
import campus.onecard.ui.look.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How payees and fees read. */
final class FeeWords {

    private FeeWords() {}

    static OrderWords of(FeeOrder order, Locale language) {
        Texts texts = Texts.beside(language, FeeWords.class);
        String name = name(order.payee(), texts);
        String amount = order.amount().toText();
        return new OrderWords(
                name,
                texts.get("order.change"),
                texts.get("order.forward", amount),
                facts(order, name, texts),
                texts.get("order.done", amount, name),
                texts.get("order.untouched"),
                texts.get("order.waiting"),
                texts.get("order.again"));
    }

    private static List<Fact> facts(FeeOrder order, String name, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Icon.FEES, texts.get("order.to"), name));
        if (!order.title().isEmpty()) {
            facts.add(new Fact(Icon.RECEIPT, texts.get("order.for"), order.title()));
        } else {
            facts.add(new Fact(Icon.PLACE, texts.get("order.for"), whose(order, texts)));
        }
        return facts;
    }

    private static String whose(FeeOrder order, Texts texts) {
        return order.reference().isEmpty()
                ? texts.get("own", order.visit().maskedName())
                : room(order.reference(), texts);
    }

    /** 7-315 as people say it. */
    static String room(String reference, Texts texts) {
        String[] parts = reference.split("-", 2);
        return parts.length == 2 ? texts.get("room", parts[0], parts[1]) : reference;
    }

    static String name(PayeeTerms payee, Texts texts) {
        return isChinese(texts) ? payee.nameZh() : payee.nameEn();
    }

    static boolean isChinese(Texts texts) {
        return texts.language().equals(Texts.CHINESE);
    }
}
