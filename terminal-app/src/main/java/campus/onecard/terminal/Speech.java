package campus.onecard.terminal;

import campus.onecard.domain.terminal.ExceededLimit;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.text.Texts;

import java.io.PrintWriter;

/** What the terminal says to whoever stands before it: plain lines, one thing each. */
record Speech(Texts texts, PrintWriter out) {

    void say(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            // As text, so that no number gets separators.
            plain[i] = String.valueOf(arguments[i]);
        }
        out.println(texts.get(key, plain));
        out.flush();
    }

    void declined(Wish wish, PaymentOutcome.Declined declined) {
        String why = texts.get("reason." + declined.reason());
        if (declined.triesLeft() != null) {
            why = texts.get("tries", why, String.valueOf(declined.triesLeft()));
        }
        if (declined.exceeded() != null) {
            ExceededLimit limit = declined.exceeded();
            why = texts.get("limit." + limit, why);
        }
        say("declined", texts.get("name." + wish.what()), wish.amount().toText(), why);
    }
}
