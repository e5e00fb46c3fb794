package campus.onecard.server.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import campus.onecard.domain.api.HtmlPage;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.receipt.ReceiptContent;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The pages that a phone shows: a receipt, a statement, what a check found, and what is over. */
final class ReceiptPages {

    private static final String STYLE = style();
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Texts texts;
    private final String phone;

    /**
     * @param phone whom to call; may be empty
     */
    ReceiptPages(Texts texts, String phone) {
        this.texts = texts;
        this.phone = phone;
    }

    private static String style() {
        try (var in = ReceiptPages.class.getResourceAsStream("receipt.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param lines a month's movements; none on a movement's receipt
     * @param check the path that tells whether it is genuine
     */
    HtmlPage receipt(ReceiptContent content, List<Movement> lines, Instant expires, String check) {
        Html page = new Html();
        String title = text(content.month() == null ? "title" : "title.month");
        head(page, content.campus(), title);
        if (content.movement() != null) {
            movement(page, content, content.movement());
        }
        if (content.month() != null) {
            month(page, content, content.month(), lines);
        }
        page.raw("<section>")
                .element("p", "good", text("signed"))
                .link("button", check + lang(), text("signed.check"))
                .element("p", "quiet", text("expires", moment(expires)))
                .raw("</section>");
        return whole(OK, title, page);
    }

    private void movement(Html page, ReceiptContent content, Movement movement) {
        page.raw("<section>")
                .element("p", "kind", kind(movement))
                .element("p", "amount", signed(movement.amount()))
                .raw("<dl>")
                .pair(
                        text("before"),
                        yuan(movement.balanceAfter().minus(movement.amount()).toText()))
                .pair(text("change"), yuan(signed(movement.amount())))
                .pair(text("after"), yuan(movement.balanceAfter().toText()))
                .raw("</dl></section><section><dl>")
                .pair(text("time"), moment(movement.at()))
                .pair(text("party"), movement.party())
                .pair(text("place"), movement.place())
                .pair(text("holder"), content.maskedName() + " " + content.maskedNumber())
                .pair(text("transaction"), movement.id())
                .raw("</dl></section>");
    }

    private void month(
            Html page, ReceiptContent content, MonthSummary month, List<Movement> lines) {
        page.raw("<section>")
                .element("p", "kind", named(month.month()))
                .raw("<dl>")
                .pair(text("opening"), yuan(month.opening().toText()))
                .pair(text("received"), yuan("+" + month.received().toText()))
                .pair(text("spent"), yuan("−" + month.spent().toText()))
                .pair(text("closing"), yuan(month.closing().toText()))
                .pair(text("payments"), Integer.toString(month.payments()))
                .pair(text("holder"), content.maskedName() + " " + content.maskedNumber())
                .pair(text("as-of"), moment(content.issued()))
                .raw("</dl></section><section><h2>")
                .element("span", "", text("lines"))
                .raw("</h2><ul>");
        lines.forEach(line -> line(page, line));
        page.raw("</ul></section>");
    }

    private void line(Html page, Movement line) {
        page.raw("<li><div>")
                .element("span", "what", kind(line) + " · " + line.party())
                .element("span", "much", signed(line.amount()))
                .raw("</div><div>")
                .element("span", "quiet", moment(line.at()))
                .element("span", "quiet", text("line.after", line.balanceAfter().toText()))
                .raw("</div></li>");
    }

    /** What a check may tell whoever holds the paper: enough to compare, nothing of the balance. */
    HtmlPage genuine(ReceiptContent content) {
        Html page = new Html();
        head(page, content.campus(), text("check.title"));
        page.raw("<section>")
                .element("p", "verdict good", text("check.genuine"))
                .element("p", "quiet", text("check.compare"))
                .raw("<dl>");
        Movement movement = content.movement();
        if (movement != null) {
            page.pair(text("kind"), kind(movement))
                    .pair(text("change"), yuan(signed(movement.amount())))
                    .pair(text("time"), moment(movement.at()))
                    .pair(text("transaction"), movement.id());
        }
        MonthSummary month = content.month();
        if (month != null) {
            page.pair(text("kind"), text("title.month"))
                    .pair(text("month"), named(month.month()))
                    .pair(text("received"), yuan("+" + month.received().toText()))
                    .pair(text("spent"), yuan("−" + month.spent().toText()));
        }
        page.pair(text("holder"), content.maskedName() + " " + content.maskedNumber())
                .pair(text("issued"), moment(content.issued()))
                .raw("</dl></section>");
        return whole(OK, text("check.title"), page);
    }

    HtmlPage forged() {
        return sentence(NOT_FOUND, "check.title", "check.forged", "check.forged.help");
    }

    HtmlPage expired() {
        return sentence(GONE, "title", "expired", "expired.help");
    }

    HtmlPage unknown() {
        return sentence(NOT_FOUND, "title", "unknown", "unknown.help");
    }

    private HtmlPage sentence(int status, String title, String what, String help) {
        Html page = new Html();
        head(page, "", text(title));
        page.raw("<section>")
                .element("p", "verdict bad", text(what))
                .element("p", "", text(help))
                .raw("</section>");
        return whole(status, text(title), page);
    }

    private void head(Html page, String campus, String title) {
        page.raw("<header>")
                .element("p", "quiet", (campus + " " + text("card")).strip())
                .raw("<h1>")
                .element("span", "", title)
                .raw("</h1></header><main>");
    }

    private HtmlPage whole(int status, String title, Html page) {
        page.raw("</main><footer>").element("p", "quiet", text("private"));
        if (!phone.isBlank()) {
            page.element("p", "quiet", text("phone", phone));
        }
        boolean english = texts.language().equals(Texts.ENGLISH);
        page.link("other", english ? "?lang=zh" : "?lang=en", text("other")).raw("</footer>");
        return new HtmlPage(status, texts.language().getLanguage(), title, STYLE, page.toString());
    }

    private String lang() {
        return "?lang=" + texts.language().getLanguage();
    }

    private String kind(Movement movement) {
        return text("kind." + movement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String signed(Money amount) {
        return amount.isPositive() ? "+" + amount.toText() : amount.toText();
    }

    private String yuan(String amount) {
        return text("yuan", amount);
    }

    private String named(YearMonth month) {
        return format("format.month", month);
    }

    private String moment(Instant at) {
        return format("format.moment", at.atZone(CampusTime.ZONE));
    }

    private String format(String key, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(text(key), texts.language()).format(when);
    }

    private String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }
}
