package campus.onecard.devices.card;

import campus.onecard.domain.signin.CardSerial;

/** What happens at a card reader. Only changes are told. */
public sealed interface CardEvent {

    /** A card was held to the reader. */
    record CardPresented(CardSerial card) implements CardEvent {}

    /** It was taken away, or the reader lost sight of it. */
    record CardRemoved() implements CardEvent {}

    /**
     * The reader cannot be used.
     *
     * @param reason for the log: what to check
     */
    record ReaderDown(String reason) implements CardEvent {}

    /** It works: told once at the start and after every failure. */
    record ReaderUp() implements CardEvent {}
}
