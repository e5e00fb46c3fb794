package campus.onecard.kiosk.limits;

import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.screen.Bones;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.money.AmountText;

import javafx.scene.Node;

/** What limits would have meant last month: how often the password, and how much at risk. */
final class Preview {

    private Preview() {}

    static Node of(Limits limits, Fetched<MonthSpending> month, Texts texts) {
        return switch (month) {
            case Fetched.Waiting<MonthSpending> _ -> Bones.line("bone-text", 860);
            case Fetched.Failed<MonthSpending> _ ->
                    Parts.banner("notice", Icon.SHIELD, risk(limits, texts));
            case Fetched.Here<MonthSpending>(MonthSpending last) ->
                    Parts.banner("notice", Icon.SHIELD, words(limits, last, texts));
        };
    }

    private static String words(Limits limits, MonthSpending last, Texts texts) {
        int payments = last.payments();
        return payments == 0
                ? risk(limits, texts)
                : texts.get(
                        "preview.month",
                        figure(limits.single().amount()),
                        figure(limits.daily().amount()),
                        payments,
                        limits.asked(last),
                        AmountText.plain(limits.risk()));
    }

    private static String risk(Limits limits, Texts texts) {
        return texts.get("preview.risk", AmountText.plain(limits.risk()));
    }

    private static String figure(campus.onecard.domain.money.Money amount) {
        String text = amount.toText();
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
