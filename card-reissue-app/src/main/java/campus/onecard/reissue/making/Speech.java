package campus.onecard.reissue.making;

import campus.onecard.domain.text.Texts;

import java.io.PrintWriter;
import java.util.Arrays;

/** What the command says to whoever lays the cards on the reader: plain lines, one thing each. */
record Speech(Texts texts, PrintWriter out) {

    void say(String key, Object... arguments) {
        // As text, so that no number gets separators.
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        out.println(texts.get(key, plain));
        out.flush();
    }
}
