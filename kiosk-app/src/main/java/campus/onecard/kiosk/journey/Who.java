package campus.onecard.kiosk.journey;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.SignIn;

import java.util.Optional;

/** Who wants in. */
public sealed interface Who {

    /** What a screen that others can see may call them. */
    String shown();

    /** The number, where it is known. */
    Optional<AccountNumber> number();

    /** The request that tries this password. */
    SignIn signIn(Password password);

    /**
     * By the card on the reader.
     *
     * @param maskedName whose it is, {@code 张**}
     */
    record ByCard(CardSerial card, String maskedName) implements Who {

        @Override
        public String shown() {
            return maskedName;
        }

        @Override
        public Optional<AccountNumber> number() {
            return Optional.empty();
        }

        @Override
        public SignIn signIn(Password password) {
            return SignIn.byCard(card, password);
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

        @Override
        public SignIn signIn(Password password) {
            return SignIn.byNumber(typed, password);
        }
    }
}
