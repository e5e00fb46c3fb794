package campus.onecard.devices.card.simulator;

import campus.onecard.devices.card.PoweredCard;

/** What a person does at a reader, for demos and tests. Thread-safe. */
public interface CardHand extends AutoCloseable {

    /** Holds this card to the reader; one that lies there already is taken away first. */
    void insert(PoweredCard card);

    /** Takes the card away. */
    void remove();

    /** Takes the reader out of service: its plug, or the service behind it. */
    void unplug();

    /** Puts it back into service. */
    void plugIn();

    @Override
    void close();
}
