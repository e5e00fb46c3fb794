package campus.onecard.devices.watch;

import campus.onecard.devices.Health;
import campus.onecard.devices.card.CardEvent;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;

import java.time.InstantSource;
import java.util.function.Consumer;

/** Makes a card reader's states of what its own loop tells: nobody else may touch the reader. */
public final class ReaderStates implements Consumer<CardEvent> {

    private final InstantSource clock;
    private final Consumer<EquipmentState> told;
    private volatile EquipmentState state;
    private boolean cardThere;

    /**
     * @param last how it was when last watched, or unseen
     * @param told takes the first state and every change; must not block
     */
    public ReaderStates(EquipmentState last, InstantSource clock, Consumer<EquipmentState> told) {
        this.state = last;
        this.clock = clock;
        this.told = told;
    }

    /** How it is, as far as is known. */
    public EquipmentState state() {
        return state;
    }

    @Override
    public synchronized void accept(CardEvent event) {
        switch (event) {
            case CardEvent.ReaderUp() -> well(Health.GOOD);
            case CardEvent.ReaderDown(var fault) ->
                    change(Changes.down(state, fault, clock.instant()));
            case CardEvent.CardPresented _, CardEvent.StrangeCard _ -> cardThere = true;
            case CardEvent.CardRemoved _ -> {
                cardThere = false;
                if (state.condition() == Condition.ATTENTION) {
                    well(Health.GOOD);
                }
            }
        }
    }

    /** The card on it was forgotten; from any thread. Over when the card is taken. */
    public synchronized void cardForgotten() {
        if (cardThere) {
            well(Health.attention(EquipmentFault.CARD_LEFT));
        }
    }

    private void well(Health health) {
        change(Changes.well(state, health, clock.instant()));
    }

    private void change(EquipmentState now) {
        state = now;
        told.accept(now);
    }
}
