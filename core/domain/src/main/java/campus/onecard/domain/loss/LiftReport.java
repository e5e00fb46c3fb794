package campus.onecard.domain.loss;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.signin.CardSerial;

import java.util.UUID;

/**
 * The lost card of the account that is signed in is found 解挂. It must be at hand.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param card the one that lies on the reader
 */
public record LiftReport(UUID id, CardSerial card) implements Repeatable {}
