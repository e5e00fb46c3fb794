package campus.onecard.devices.card;

import campus.onecard.devices.card.CardLost.Why;

import java.util.Arrays;

/**
 * What a card answered.
 *
 * @param data without the status; may be empty
 * @param status the last two bytes
 */
public record CardAnswer(byte[] data, StatusWord status) {

    /**
     * Takes an answer apart.
     *
     * @throws CardLost when it is too short or too long to be one: whether the card did the command
     *     is then unknown
     */
    public static CardAnswer parse(byte[] answer) throws CardLost {
        if (answer.length < 2 || answer.length > 258) {
            throw new CardLost(Why.TORN, "an answer of " + answer.length + " bytes");
        }
        int end = answer.length - 2;
        int status = (answer[end] & 0xFF) << 8 | answer[end + 1] & 0xFF;
        return new CardAnswer(Arrays.copyOf(answer, end), new StatusWord(status));
    }

    @Override
    public String toString() {
        return status + " (" + data.length + " bytes)";
    }
}
