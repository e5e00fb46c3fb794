package campus.onecard.devices.card.fmcos;

import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.card.virtual.VirtualCard;
import campus.onecard.devices.card.virtual.VirtualIssuer;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.signin.CardSerial;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** Cards for tests: who they are, and fresh ones. */
final class Cards {

    static final byte[] UID = HexFormat.of().parseHex("7AB4ABDC");

    private Cards() {}

    static CardApplication identity(CardSuite suite) {
        return identity(suite, "00000000C0FFEE01");
    }

    static CardApplication identity(CardSuite suite, String serial) {
        return new CardApplication(
                "4F4E4543415244FF",
                new CardSerial(serial),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2030, 7, 31),
                suite,
                3);
    }

    static VirtualIssuer issuer() {
        return new VirtualIssuer(new SplittableRandom(4));
    }

    static VirtualCard blank(CardSuite suite, Traits traits) {
        return VirtualCard.blank(suite, UID, traits, new SplittableRandom(8));
    }
}
