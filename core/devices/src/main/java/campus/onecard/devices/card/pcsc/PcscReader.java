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

import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/**
 * A card reader of this machine's PC/SC service, by {@code javax.smartcardio} over {@link
 * PcscProvider}. Watching is one conversation with the service and each card another; one that died
 * with its service is made anew by {@link #open}.
 */
public final class PcscReader implements CardReader {

    private static final Logger LOG = LoggerFactory.getLogger(PcscReader.class);

    /** The longest that any command may take: a personalisation's slowest needs some 50 ms. */
    private static final Duration COMMAND = Duration.ofSeconds(5);

    /** A native wait cannot be interrupted, so none is longer. */
    private static final long SLICE = 200;

    private final String wanted;
    private final Duration deadline;
    private volatile @Nullable CardTerminals service;
    private volatile @Nullable CardTerminal terminal;

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
    public void open() throws DeviceFault {
        close();
        CardTerminals terminals = PcscProvider.factory().terminals();
        service = terminals;
        try {
            CardTerminal chosen = choose(terminals.list());
            terminal = chosen;
            LOG.info("card reader: {}", chosen.getName());
        } catch (CardException e) {
            close();
            throw PcscFailure.fault(e);
        }
    }

    private CardTerminal choose(List<CardTerminal> terminals) throws DeviceFault {
        return terminals.stream()
                .filter(each -> each.getName().contains(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new DeviceFault(
                                        EquipmentFault.READER_MISSING,
                                        "no reader's name has \"%s\" in it; there are %s"
                                                .formatted(
                                                        wanted,
                                                        terminals.stream()
                                                                .map(CardTerminal::getName)
                                                                .toList())));
    }

    @Override
    public Health health() throws DeviceFault {
        try {
            opened().isCardPresent();
            return Health.GOOD;
        } catch (CardException e) {
            throw PcscFailure.fault(e);
        }
    }

    @Override
    public Optional<CardLink> awaitCard(Duration longest) throws DeviceFault, InterruptedException {
        CardTerminal reader = opened();
        long end = System.nanoTime() + longest.toNanos();
        do {
            if (inSlices(reader::waitForCardPresent, end)) {
                Optional<CardLink> card = connect(reader);
                if (card.isPresent()) {
                    return card;
                }
                inSlices(reader::waitForCardAbsent, end);
            }
        } while (System.nanoTime() < end);
        return Optional.empty();
    }

    @Override
    public boolean awaitRemoval(Duration longest) throws DeviceFault, InterruptedException {
        return inSlices(opened()::waitForCardAbsent, System.nanoTime() + longest.toNanos());
    }

    /**
     * Whether it happened before the end. A native wait cannot be interrupted, a slice is short.
     */
    private static boolean inSlices(Wait wait, long end) throws DeviceFault, InterruptedException {
        try {
            boolean seen;
            do {
                if (Thread.interrupted()) {
                    throw new InterruptedException("the wait for a card was ended");
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                seen = wait.atMost(Math.clamp(left, 1, SLICE));
            } while (!seen && System.nanoTime() < end);
            return seen;
        } catch (CardException e) {
            throw PcscFailure.fault(e);
        }
    }

    /** A wait at a terminal. */
    @FunctionalInterface
    private interface Wait {

        boolean atMost(long millis) throws CardException;
    }

    private CardTerminal opened() throws DeviceFault {
        CardTerminal reader = terminal;
        if (reader == null) {
            throw new DeviceFault(EquipmentFault.SERVICE_DOWN, "the reader is not open");
        }
        return reader;
    }

    /** Empty when it went again, gives no sign of life, or another program holds it. */
    private Optional<CardLink> connect(CardTerminal reader) throws InterruptedException {
        try {
            return Optional.of(PcscLink.open(reader, deadline));
        } catch (CardLost e) {
            LOG.info("a card cannot be connected to: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Ends a wait too, which the API has no word for. */
    @Override
    public void close() {
        terminal = null;
        if (service instanceof PcscTerminals ours) {
            ours.close();
        }
        service = null;
    }
}
