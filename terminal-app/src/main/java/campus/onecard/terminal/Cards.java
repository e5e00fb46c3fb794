package campus.onecard.terminal;

import campus.onecard.domain.card.KeyPurpose;
import campus.onecard.domain.card.PaymentProof;
import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.terminal.CardMac;
import campus.onecard.domain.terminal.PaymentChallenge;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

/** The cards that people hold to this terminal, and what they prove. */
interface Cards {

    /**
     * Lets a card sign a payment.
     *
     * @return null when the cards here prove nothing
     */
    @Nullable CardMac prove(UUID payment, CardSerial card, Money amount, long sequence);

    /** Cards without keys, for a server that accepts such. */
    static Cards silent() {
        return (payment, card, amount, sequence) -> null;
    }

    /**
     * Cards of the demonstration, whose keys everybody knows: they compute here what a card in the
     * field would, and every challenge is used for a while.
     */
    final class Test implements Cards {

        /** A new challenge is asked for so long before the old one ends. */
        private static final Duration BEFORE = Duration.ofMinutes(1);

        private final Supplier<PaymentChallenge> server;
        private final String terminal;
        private final InstantSource clock;
        private @Nullable PaymentChallenge challenge;

        /**
         * @param server asks for a fresh challenge
         * @param terminal the device id under which this terminal signs its requests
         */
        Test(Supplier<PaymentChallenge> server, String terminal, InstantSource clock) {
            this.server = server;
            this.terminal = terminal;
            this.clock = clock;
        }

        @Override
        public CardMac prove(UUID payment, CardSerial card, Money amount, long sequence) {
            PaymentChallenge current = challenge();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            PaymentProof said =
                    new PaymentProof(current.nonce(payment), amount, terminal, sequence, now);
            byte[] mac =
                    TestCards.SUITE.mac(
                            TestCards.keys(card).of(KeyPurpose.TRANSACTION_MAC), said.bytes());
            String digits = HexFormat.of().withUpperCase().formatHex(mac);
            return new CardMac(TestCards.KEY_SET, current.number(), now, digits);
        }

        private synchronized PaymentChallenge challenge() {
            PaymentChallenge known = challenge;
            if (known == null || clock.instant().plus(BEFORE).isAfter(known.validUntil())) {
                known = server.get();
                challenge = known;
            }
            return known;
        }
    }
}
