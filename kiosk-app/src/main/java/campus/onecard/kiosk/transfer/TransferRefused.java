package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.TransferFault;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.order.Decline;

import java.util.Locale;

/** Why it was not transferred, and what to do. */
record TransferRefused(TransferFault fault) implements Decline {

    @Override
    public String advice(Locale language) {
        Texts texts = Texts.beside(language, TransferRefused.class);
        return texts.get("refused." + fault.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String code() {
        return "B%02d".formatted(fault.ordinal() + 1);
    }

    @Override
    public boolean mayRepeat() {
        return fault == TransferFault.NOT_REACHED || fault == TransferFault.CANCELLED;
    }
}
