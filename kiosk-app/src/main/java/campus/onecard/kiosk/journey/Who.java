package campus.onecard.kiosk.journey;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.signin.CardSerial;

import java.util.Optional;

/** Who wants in. */
public sealed interface Who {

    /** What a screen that others can see may call them. */
    String shown();

    /** The number, where it is known. */
    Optional<AccountNumber> number();

    /**
     * By the card on the reader.
     *
     * @param maskedName whose it is, {@code 张**}
     * @param ticket what the server answered to the tap; needed to sign in with the card
     * @param operator whether its owner looks after machines
     */
    record ByCard(CardSerial card, String maskedName, String ticket, boolean operator)
            implements Who {

        /** Of somebody who does not look after machines. */
        public ByCard(CardSerial card, String maskedName, String ticket) {
            this(card, maskedName, ticket, false);
        }

        @Override
        public String shown() {
            return maskedName;
        }

        @Override
        public Optional<AccountNumber> number() {
            return Optional.empty();
        }
    }

    /** By the number typed; whether there is such a person nobody is told. */
    record ByNumber(AccountNumber typed) implements Who {

        @Override
        public String shown() {
            return typed.masked();
        }

        @Override
        public Optional<AccountNumber> number() {
            return Optional.of(typed);
        }
    }
}
