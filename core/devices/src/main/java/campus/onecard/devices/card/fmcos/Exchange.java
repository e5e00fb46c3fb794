package campus.onecard.devices.card.fmcos;

import campus.onecard.devices.card.Apdu;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardAnswer;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardLost.Why;
import campus.onecard.devices.card.StatusWord;

import java.io.ByteArrayOutputStream;

/**
 * One command and its whole answer. Fetches what a card keeps back (61xx) with class 00, which is
 * what FMCOS wants whatever the command's class was, and repeats with the length a card asks for
 * (6Cxx) only when the command named a length: then the card has done nothing yet.
 */
final class Exchange {

    private static final int MOST_PARTS = 16;

    private final ApduChannel channel;

    Exchange(ApduChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws CardLost when there is no answer, or none that makes sense
     */
    CardAnswer send(Apdu command) throws CardLost, InterruptedException {
        CardAnswer answer = once(command);
        StatusWord status = answer.status();
        if (status.wantsOtherLength() && command.hasExpected()) {
            answer = once(command.expecting(status.low()));
        }
        return answer.status().hasMore() ? withRest(answer) : answer;
    }

    private CardAnswer withRest(CardAnswer first) throws CardLost, InterruptedException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        CardAnswer part = first;
        data.writeBytes(part.data());
        for (int n = 0; part.status().hasMore(); n++) {
            if (n == MOST_PARTS) {
                throw new CardLost(Why.TORN, "the card always says that there is more");
            }
            part = once(Apdu.of(0x00, 0xC0, 0x00, 0x00).expecting(part.status().low()));
            data.writeBytes(part.data());
        }
        return new CardAnswer(data.toByteArray(), part.status());
    }

    private CardAnswer once(Apdu command) throws CardLost, InterruptedException {
        return CardAnswer.parse(channel.transmit(command.bytes()));
    }
}
