package campus.onecard.server.outside;

import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Hold;

import java.util.UUID;

/** Makes the command that books what became of an order. */
@FunctionalInterface
public interface Settlement {

    /**
     * @param id of the command; the same for the same order and the same end, whoever books it. The
     *     content of the command must not depend on the reason of a refusal or on a receipt.
     */
    AccountCommand of(UUID id, Hold order, OrderWord.Ended end);
}
