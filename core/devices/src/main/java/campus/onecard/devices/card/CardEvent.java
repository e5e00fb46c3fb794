package campus.onecard.devices.card;

import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.signin.CardSerial;

/** What happens at a card reader. Only changes are told. */
public sealed interface CardEvent {

    /** A card of ours was held to the reader. */
    record CardPresented(CardSerial card) implements CardEvent {}

    /** Something else was: another card, or one that cannot be read. */
    record StrangeCard(CardFault fault) implements CardEvent {}

    /** What lay there was taken away, or the reader lost sight of it. */
    record CardRemoved() implements CardEvent {}

    /** The reader cannot be used. */
    record ReaderDown(EquipmentFault fault) implements CardEvent {}

    /** It works: told once at the start and after every failure. */
    record ReaderUp() implements CardEvent {}
}
