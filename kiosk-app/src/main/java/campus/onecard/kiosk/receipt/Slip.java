package campus.onecard.kiosk.receipt;

import campus.onecard.devices.printer.Receipt;
import campus.onecard.devices.printer.Receipt.Part;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.receipt.ReceiptContent;
import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.statement.KindFace;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands on the paper: pure. The code at its foot tells whether it is genuine. */
final class Slip {

    private final Texts texts;
    private final Look look;
    private final List<Part> parts = new ArrayList<>();

    private Slip(Locale language) {
        this.texts = Texts.beside(language, Slip.class);
        this.look = Look.STANDARD.in(language);
    }

    static Receipt of(ReceiptIssued receipt, Locale language) {
        Slip slip = new Slip(language);
        slip.write(receipt.content());
        slip.foot(receipt);
        return new Receipt(slip.parts);
    }

    private void write(ReceiptContent content) {
        parts.add(new Receipt.Title(content.campus()));
        if (content.movement() != null) {
            movement(content.movement());
        }
        if (content.month() != null) {
            month(content.month());
        }
        parts.add(
                new Receipt.Row(
                        texts.get("slip.holder"),
                        content.maskedName() + " " + content.maskedNumber()));
        parts.add(new Receipt.Row(texts.get("slip.issued"), moment(content.issued())));
    }

    private void movement(Movement movement) {
        Money before = movement.balanceAfter().minus(movement.amount());
        parts.add(new Receipt.Centred(texts.get("slip.title")));
        parts.add(new Receipt.Rule());
        row("slip.before", before.toText());
        parts.add(
                new Receipt.Total(KindFace.name(movement.kind(), look), signed(movement.amount())));
        row("slip.after", movement.balanceAfter().toText());
        parts.add(new Receipt.Rule());
        row("slip.time", moment(movement.at()));
        row("slip.party", movement.party());
        row("slip.place", movement.place());
        parts.add(new Receipt.Text(texts.get("slip.transaction")));
        parts.add(new Receipt.Text(movement.id()));
        parts.add(new Receipt.Rule());
    }

    private void month(MonthSummary month) {
        parts.add(new Receipt.Centred(texts.get("slip.title.month", named(month))));
        parts.add(new Receipt.Rule());
        row("slip.opening", month.opening().toText());
        row("slip.received", "+" + month.received().toText());
        row("slip.spent", "−" + month.spent().toText());
        parts.add(new Receipt.Total(texts.get("slip.closing"), month.closing().toText()));
        parts.add(new Receipt.Rule());
        for (MonthSummary.Day day : month.days()) {
            parts.add(
                    new Receipt.Row(
                            format("slip.format.day", day.day()),
                            "+" + day.received().toText() + "  −" + day.spent().toText()));
        }
        parts.add(new Receipt.Rule());
    }

    private void foot(ReceiptIssued receipt) {
        parts.add(new Receipt.Blank());
        parts.add(new Receipt.Qr(receipt.check()));
        parts.add(new Receipt.Centred(texts.get("slip.check")));
    }

    private void row(String key, String value) {
        parts.add(new Receipt.Row(texts.get(key), value));
    }

    private static String signed(Money amount) {
        return amount.isPositive() ? "+" + amount.toText() : amount.toText();
    }

    private String named(MonthSummary month) {
        return format("slip.format.month", month.month());
    }

    private String moment(Instant at) {
        return format("slip.format.moment", at.atZone(CampusTime.ZONE));
    }

    private String format(String key, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(texts.get(key), texts.language()).format(when);
    }
}
