package campus.onecard.server.key;

import campus.onecard.domain.signin.CardSerial;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;

/**
 * Writes down every use of card keys besides payments, which carry it in their own posting: what
 * was done, with which generation, for which card, on which machine. No key material.
 */
record KeyUses(Jdbi jdbi, InstantSource clock) {

    /**
     * Written before the answer leaves.
     *
     * @param what {@code SIGN_IN}, a step of personalisation, {@code CARD_FILES} or {@code
     *     CARD_CHECK}
     * @param device the machine that asked
     * @param held whether what was proved is true
     */
    void record(String what, int keySet, CardSerial card, String device, boolean held) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                INSERT INTO card_key_use (at, what, key_set, serial, device, held)
                                VALUES (?, ?, ?, ?, ?, ?)
                                """,
                                clock.millis(),
                                what,
                                keySet,
                                card.value(),
                                device,
                                held));
    }
}
