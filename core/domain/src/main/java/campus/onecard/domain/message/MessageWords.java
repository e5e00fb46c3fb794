package campus.onecard.domain.message;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a message says to the person who reads it; the same words in every program.
 *
 * @param title a few words
 * @param text what happened, with amounts and places
 * @param advice what to do now, or that nothing is to be done
 */
public record MessageWords(String title, String text, String advice) {

    /** In the place of a figure that the server did not send. */
    private static final String MISSING = "—";

    public static MessageWords of(Message message, Locale language) {
        Texts texts = Texts.beside(language, MessageWords.class);
        String key = variant(message);
        Object[] figures = figures(message, texts);
        return new MessageWords(
                texts.get("title." + key, figures),
                texts.get("text." + key, figures),
                texts.get("advice." + key, figures));
    }

    /** Some kinds say two things. */
    private static String variant(Message message) {
        String key = message.kind().name().toLowerCase(Locale.ROOT);
        return switch (message.kind()) {
            case ADJUSTED -> key + (message.detail().startsWith("-") ? ".less" : ".more");
            case PASSWORD_RESET, PASSWORD_CHOSEN_WITH_ID ->
                    key + (message.detail().equals("PAYMENT") ? ".payment" : ".login");
            case WRONG_CHARGE_REFUSED -> key + "." + reason(message);
            default -> key;
        };
    }

    /** Why the hall gives nothing back. */
    private static String reason(Message message) {
        String said = message.detail().substring(message.detail().indexOf(' ') + 1);
        return switch (said) {
            case "PASSWORD_TYPED", "YOUR_OWN", "GIVEN_BACK_OTHERWISE" ->
                    said.toLowerCase(Locale.ROOT);
            default -> "nothing_found";
        };
    }

    private static Object[] figures(Message message, Texts texts) {
        String[] said = message.detail().split(" ", -1);
        List<String> figures =
                switch (message.kind()) {
                    case LIMITS_CHANGED, CLOSED, TOP_UP_REVERSED, ADJUSTED -> amounts(said);
                    case WRONG_CHARGE_REFUNDED, WRONG_CHARGE_REFUSED -> List.of(amount(said[0]));
                    case SUBSIDY_WAITING, SUBSIDY_CLAIMED, SUBSIDY_EXPIRED -> amounts(said);
                    case TRANSFER_UNANSWERED, TRANSFER_ARRIVED, TRANSFER_FAILED -> amounts(said);
                    case REFUNDED, FEE_UNANSWERED, FEE_PAID, FEE_RETURNED ->
                            List.of(amounts(said).getFirst(), party(message, texts));
                    case CARD_FOUND, BANK_BOUND, BANK_UNBOUND, WRONG_CHARGES_REPORTED ->
                            List.of(message.detail().isEmpty() ? MISSING : message.detail());
                    case LOGIN_PASSWORD_CHANGED,
                            PAYMENT_PASSWORD_CHANGED,
                            PASSWORD_RESET,
                            PASSWORD_CHOSEN_WITH_ID,
                            LOGIN_PASSWORD_UNLOCKED,
                            PAYMENT_PASSWORD_UNLOCKED,
                            LOSS_REPORTED,
                            LOSS_LIFTED,
                            FROZEN,
                            UNFROZEN ->
                            List.of();
                };
        return padded(figures);
    }

    private static String party(Message message, Texts texts) {
        return message.party().isEmpty() ? texts.get("party.unknown") : message.party();
    }

    private static List<String> amounts(String[] said) {
        return Arrays.stream(said).map(MessageWords::amount).toList();
    }

    /** The sentence says in which direction it went. */
    private static String amount(String fen) {
        return fen.matches("-?\\d{1,18}")
                ? Money.ofFen(Math.abs(Long.parseLong(fen))).toText()
                : MISSING;
    }

    /** No sentence has more than four figures, and none may show a place without one. */
    private static Object[] padded(List<String> figures) {
        Object[] padded = {MISSING, MISSING, MISSING, MISSING};
        for (int i = 0; i < Math.min(figures.size(), padded.length); i++) {
            padded[i] = figures.get(i);
        }
        return padded;
    }
}
