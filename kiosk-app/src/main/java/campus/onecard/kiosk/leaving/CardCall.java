package campus.onecard.kiosk.leaving;

/** How a card that was left behind is called for. Used on the screen's thread; must not block. */
public interface CardCall {

    /** A machine without a loudspeaker, of which no operator hears. */
    CardCall NONE =
            new CardCall() {
                @Override
                public void sound(Tone tone) {
                    // Nobody hears it.
                }

                @Override
                public void forgotten() {
                    // Nobody is told.
                }
            };

    /** For whoever is near. */
    void sound(Tone tone);

    /** For the operator: a card lies there and nobody comes. */
    void forgotten();
}
