package campus.onecard.devices.card.pcsc;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/**
 * All readers, over one conversation with the PC/SC service that begins with the first call. Beyond
 * the API it can be closed, which also ends a wait: the API knows neither. One thread at a time,
 * but {@link #close} from any.
 */
final class PcscTerminals extends CardTerminals implements AutoCloseable {

    private final Winscard winscard;
    private volatile @Nullable Context context;
    private volatile boolean closed;
    private Map<String, Sight> before = Map.of();
    private Map<String, Sight> now = Map.of();

    PcscTerminals(Winscard winscard) {
        this.winscard = winscard;
    }

    /** Empty when there is none, where the JDK's own fails. */
    @Override
    public List<CardTerminal> list(State wanted) throws CardException {
        List<String> names = context().readers();
        if (wanted != State.ALL && names.isEmpty()) {
            return List.of();
        }
        Map<String, Sight> sights = wanted == State.ALL ? Map.of() : look(unknown(names), 0);
        return names.stream()
                .filter(name -> wanted == State.ALL || is(wanted, name, sights))
                .<CardTerminal>map(name -> new PcscTerminal(this, name))
                .toList();
    }

    private boolean is(State wanted, String name, Map<String, Sight> sights) {
        Sight then = before.getOrDefault(name, Sight.UNKNOWN);
        Sight last = now.getOrDefault(name, Sight.UNKNOWN);
        boolean present = sights.getOrDefault(name, Sight.UNKNOWN).cardPresent();
        return switch (wanted) {
            case ALL -> true;
            case CARD_PRESENT -> present;
            case CARD_ABSENT -> !present;
            case CARD_INSERTION -> last.cardPresent() && !last.sameCardAs(then);
            case CARD_REMOVAL -> then.cardPresent() && !last.sameCardAs(then);
        };
    }

    @Override
    public boolean waitForChange(long timeout) throws CardException {
        if (now.isEmpty()) {
            now = look(unknown(context().readers()), 0);
        }
        if (now.isEmpty()) {
            throw new IllegalStateException("there is no reader to wait at");
        }
        before = now;
        now = look(before, timeout == 0 ? Context.FOR_EVER : timeout);
        return !now.equals(before);
    }

    private static Map<String, Sight> unknown(List<String> names) {
        Map<String, Sight> known = new HashMap<>();
        names.forEach(name -> known.put(name, Sight.UNKNOWN));
        return known;
    }

    Map<String, Sight> look(Map<String, Sight> known, long millis) throws CardException {
        return known.isEmpty() ? known : context().look(known, millis);
    }

    Winscard winscard() {
        return winscard;
    }

    private Context context() throws CardException {
        Context there = context;
        if (closed) {
            throw new PcscFailure("use after close", Code.INVALID_HANDLE);
        }
        if (there == null) {
            there = Context.open(winscard);
            context = there;
        }
        return there;
    }

    /** Ends a wait and lets go of the service. May be called twice. */
    @Override
    public void close() {
        closed = true;
        Context there = context;
        context = null;
        if (there != null) {
            there.cancel();
            there.close();
        }
    }
}
