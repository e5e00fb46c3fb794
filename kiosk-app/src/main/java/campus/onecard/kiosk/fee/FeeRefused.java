package campus.onecard.kiosk.fee;

import campus.onecard.domain.fee.FeeFault;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.order.Decline;

import java.util.Locale;

/** Why it was not paid, and what to do. */
record FeeRefused(FeeFault fault) implements Decline {

    @Override
    public String advice(Locale language) {
        Texts texts = Texts.beside(language, FeeRefused.class);
        return texts.get("refused." + fault.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String code() {
        return "F%02d".formatted(fault.ordinal() + 1);
    }

    @Override
    public boolean mayRepeat() {
        return fault == FeeFault.CANCELLED;
    }
}
