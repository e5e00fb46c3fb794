package campus.onecard.kiosk.order;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Trouble;

import java.util.Locale;

/**
 * The order surely never came to the books: it was not sent, or the server turned it away before it
 * looked.
 */
record NotReached(Trouble trouble) implements Decline {

    @Override
    public String advice(Locale language) {
        Texts texts = Texts.beside(language, NotReached.class);
        return switch (trouble.kind()) {
            case AWAY -> texts.get("order.advice.away");
            case BUSY -> texts.get("order.advice.busy");
            case VISIT_ENDED -> texts.get("order.advice.ended");
            case MACHINE_REFUSED, CARD_AGAIN, FAULT -> texts.get("order.advice.fault");
        };
    }

    @Override
    public String code() {
        return trouble.code();
    }

    @Override
    public boolean mayRepeat() {
        return trouble.kind() == Trouble.Kind.AWAY || trouble.kind() == Trouble.Kind.BUSY;
    }
}
