package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All who want something of the books. They make an id for each wish and send it until they hear an
 * answer; some send it again long after, and some use an id for something else.
 */
final class Clients {

    private static final int REMEMBERED = 3000;

    private final Wishes wishes;
    private final Network network;
    private final Map<UUID, Intent> intents = new HashMap<>();
    private final List<Intent> unheard = new ArrayList<>();
    private final List<Intent> remembered = new ArrayList<>();

    Clients(Wishes wishes, Network network) {
        this.wishes = wishes;
        this.network = network;
    }

    /** One of them does something. */
    void act(Chance chance, long operation) {
        if (!unheard.isEmpty() && (chance.oneIn(12) || unheard.size() > 500)) {
            again(chance.among(unheard), chance, operation);
        } else if (!remembered.isEmpty() && chance.oneIn(30)) {
            again(chance.among(remembered), chance, operation);
        } else if (!remembered.isEmpty() && chance.oneIn(150)) {
            Intent intent = chance.among(remembered);
            wishes.other(intent.first(), chance)
                    .ifPresent(
                            other -> {
                                intent.also(other);
                                network.send(intent, other, chance, operation);
                            });
        } else {
            begin(wishes.next(chance), chance, operation);
        }
    }

    /** What another client has noticed already is the same wish, under the same id. */
    private void begin(Command<?> wish, Chance chance, long operation) {
        Intent known = intents.get(wish.id());
        if (known != null) {
            again(known, chance, operation);
            return;
        }
        Intent fresh = new Intent(wish);
        intents.put(fresh.id, fresh);
        unheard.add(fresh);
        remember(fresh, chance);
        network.send(fresh, wish, chance, operation);
    }

    /** The same words once more; what is found about a password may have changed meanwhile. */
    private void again(Intent intent, Chance chance, long operation) {
        Command<?> same = wishes.again(intent.first(), chance);
        if (same != intent.first()) {
            intent.also(same);
        }
        network.send(intent, same, chance, operation);
    }

    private void remember(Intent fresh, Chance chance) {
        if (remembered.size() < REMEMBERED) {
            remembered.add(fresh);
            return;
        }
        int place = chance.below(REMEMBERED);
        forget(remembered.set(place, fresh));
    }

    /** An id that nobody will ever send again needs no more room. */
    private void forget(Intent old) {
        if (old.heard && old.inFlight == 0) {
            intents.remove(old.id);
        }
    }

    /** Who sent something under that id; empty when nobody did. */
    Optional<Intent> by(UUID id) {
        return Optional.ofNullable(intents.get(id));
    }

    void heard(Intent intent) {
        if (!intent.heard) {
            intent.heard = true;
            unheard.remove(intent);
        }
    }

    List<Intent> unheard() {
        return List.copyOf(unheard);
    }
}
