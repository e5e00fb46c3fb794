package campus.onecard.kiosk.effect;

import campus.onecard.devices.idcard.IdReading;

import java.time.Duration;
import java.util.function.Consumer;

/** The reader for ID cards of this machine. What it reads is handed over and not kept. */
public interface IdDesk {

    /** A machine without one. */
    IdDesk NONE =
            new IdDesk() {
                @Override
                public boolean await(Duration longest) throws NoIdReader {
                    throw new NoIdReader("there is none");
                }

                @Override
                public boolean awaitRemoval(Duration longest) throws NoIdReader {
                    throw new NoIdReader("there is none");
                }

                @Override
                public IdReading read(Duration longest) throws NoIdReader {
                    throw new NoIdReader("there is none");
                }
            };

    /**
     * From now on tells whether ID cards can be read here, beginning with now.
     *
     * @param also must not block
     */
    default void tell(Consumer<Boolean> also) {
        // There is nothing to tell of a machine without one.
    }

    /** Waits for a document; false when none came. Ends early on an interrupt. */
    boolean await(Duration longest) throws NoIdReader, InterruptedException;

    /** Waits until none is found; false when one still lies there. Ends early on an interrupt. */
    boolean awaitRemoval(Duration longest) throws NoIdReader, InterruptedException;

    /** Reads the document that lies there; problems of the document are an outcome. */
    IdReading read(Duration longest) throws NoIdReader, InterruptedException;
}
