package campus.onecard.kiosk.order;

import campus.onecard.ui.look.Icon;

import java.util.List;

/**
 * How a person reads about an order, in one language.
 *
 * @param name what it is, two or three words: 银行圈存
 * @param change the name of the change in a list of sums: 圈存
 * @param forward the button that orders; it names what happens: 圈存 100.00 元
 * @param facts whom it goes to or comes from, and what else to check before; few
 * @param done what happened to the money once it is booked: 100.00 元已经转入校园卡
 * @param untouched what happened to the money when it was declined: 银行没有扣款，余额没有变化
 * @param waiting what happened to the money while somebody outside has not answered
 * @param again the button that begins another one; empty where that makes no sense
 */
public record OrderWords(
        String name,
        String change,
        String forward,
        List<Fact> facts,
        String done,
        String untouched,
        String waiting,
        String again) {

    public OrderWords {
        facts = List.copyOf(facts);
    }

    /** One thing to check. */
    public record Fact(Icon icon, String name, String value) {}
}
