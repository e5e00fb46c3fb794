package campus.onecard.kiosk.equipment;

import campus.onecard.devices.Health;
import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.CardReader;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The card reader of a machine that has none by configuration: no card ever comes. */
final class AbsentReader implements CardReader {

    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public void open() {
        // There is nothing to open.
    }

    @Override
    public Health health() {
        return Health.GOOD;
    }

    @Override
    public Optional<CardLink> awaitCard(Duration longest) throws InterruptedException {
        awaitRemoval(longest);
        return Optional.empty();
    }

    @Override
    public boolean awaitRemoval(Duration longest) throws InterruptedException {
        return never.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
