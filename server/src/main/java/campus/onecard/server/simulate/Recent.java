package campus.onecard.server.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Postings of late that clients may want to undo or to settle. */
final class Recent {

    private static final int MOST = 400;

    private final List<UUID> payments = new ArrayList<>();
    private final List<UUID> topUps = new ArrayList<>();
    private final List<UUID> orders = new ArrayList<>();

    void note(UUID id, Answer answer, Expected expected) {
        switch (answer.kind()) {
            case "CARD_PAYMENT" -> keep(payments, id);
            case "TOP_UP" -> keep(topUps, id);
            default -> {
                if (expected.promises.stream().anyMatch(p -> p.id().equals(id))) {
                    keep(orders, id);
                }
            }
        }
    }

    private static void keep(List<UUID> some, UUID id) {
        if (some.size() < MOST) {
            some.add(id);
        } else {
            some.set(Math.floorMod(id.hashCode(), MOST), id);
        }
    }

    List<UUID> payments() {
        return payments;
    }

    List<UUID> topUps() {
        return topUps;
    }

    /** Whatever holds were placed for, pending or not. */
    List<UUID> orders() {
        return orders;
    }
}
