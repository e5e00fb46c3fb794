package campus.onecard.domain.message;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Some messages, newest first.
 *
 * @param next continues below the last one; null at the end
 */
public record MessagePage(List<Message> messages, @Nullable String next) {

    public MessagePage {
        messages = List.copyOf(messages);
    }
}
