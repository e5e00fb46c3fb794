package campus.onecard.devices.card.pcsc;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardReader;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A card reader of this machine's PC/SC service. Watching has a context of its own, and so has each
 * card that is spoken to; a context that died with its service is made anew by {@link #open}.
 */
public final class PcscReader implements CardReader {

    private static final Logger LOG = LoggerFactory.getLogger(PcscReader.class);

    /** The longest that any command may take: a personalisation's slowest needs some 50 ms. */
    private static final Duration COMMAND = Duration.ofSeconds(5);

    /** A native wait cannot be interrupted, so none is longer. */
    private static final long SLICE = 200;

    private @Nullable Winscard winscard;
    private final String wanted;
    private final Duration deadline;
    private volatile @Nullable Context watch;
    private String name = "";
    private Sight seen = Sight.UNKNOWN;
    private Sight given = Sight.UNKNOWN;

    /**
     * @param wanted a part of the reader's name as PC/SC tells it; empty takes the first reader
     */
    public PcscReader(String wanted) {
        this(wanted, COMMAND);
    }

    /**
     * @param deadline the longest that one command may take
     */
    public PcscReader(String wanted, Duration deadline) {
        this.wanted = wanted;
        this.deadline = deadline;
    }

    @Override
    public void open() throws DeviceFault, InterruptedException {
        close();
        try {
            Winscard functions = PcscLibrary.load().winscard();
            winscard = functions;
            Context context = Context.open(functions);
            watch = context;
            name = choose(context.readers());
            seen = Sight.UNKNOWN;
            LOG.info("card reader: {}", name);
        } catch (PcscFailure e) {
            close();
            throw e.asFault();
        }
    }

    private String choose(List<String> names) throws DeviceFault {
        return names.stream()
                .filter(each -> each.contains(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new DeviceFault(
                                        EquipmentFault.READER_MISSING,
                                        "no reader's name has \"%s\" in it; there are %s"
                                                .formatted(wanted, names)));
    }

    @Override
    public Health health() throws DeviceFault {
        try {
            look(Sight.UNKNOWN, 0);
            return Health.GOOD;
        } catch (PcscFailure e) {
            throw e.asFault();
        }
    }

    @Override
    public Optional<CardLink> awaitCard(Duration longest) throws DeviceFault, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        Sight before = Sight.UNKNOWN;
        do {
            seen = next(before, end);
            Optional<CardLink> card = seen.cardPresent() ? connect() : Optional.empty();
            if (card.isPresent()) {
                given = seen;
                return card;
            }
            before = seen;
        } while (System.nanoTime() < end);
        return Optional.empty();
    }

    @Override
    public boolean awaitRemoval(Duration longest) throws DeviceFault, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        seen = next(Sight.UNKNOWN, end);
        while (seen.sameCardAs(given) && System.nanoTime() < end) {
            seen = next(seen, end);
        }
        return !seen.sameCardAs(given);
    }

    /** Waits one slice, or less when the time is nearly over. */
    private Sight next(Sight known, long end) throws DeviceFault, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the wait for a card was ended");
        }
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        try {
            return look(known, Math.clamp(left, 1, SLICE));
        } catch (PcscFailure e) {
            throw e.asFault();
        }
    }

    private Sight look(Sight known, long millis) throws PcscFailure, DeviceFault {
        Context context = watch;
        if (context == null) {
            throw new DeviceFault(EquipmentFault.SERVICE_DOWN, "the reader is not open");
        }
        Sight sight = context.look(name, known, millis);
        if (sight.gone()) {
            throw new DeviceFault(EquipmentFault.READER_MISSING, name + " is gone");
        }
        return sight;
    }

    /** Empty when it went again, gives no sign of life, or another program holds it. */
    private Optional<CardLink> connect() throws InterruptedException {
        Winscard functions = winscard;
        if (functions == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PcscLink.open(functions, name, deadline));
        } catch (CardLost e) {
            LOG.info("a card cannot be connected to: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        Context context = watch;
        watch = null;
        if (context != null) {
            context.cancel();
            context.close();
        }
    }
}
