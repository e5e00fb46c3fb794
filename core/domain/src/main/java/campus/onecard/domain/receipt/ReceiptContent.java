package campus.onecard.domain.receipt;

import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a receipt says and the server has signed; of the person only what is masked.
 *
 * @param id of the receipt
 * @param campus the university's name
 * @param movement null on a month's statement
 * @param month null on a movement's receipt
 */
public record ReceiptContent(
        String id,
        Instant issued,
        String campus,
        String maskedName,
        String maskedNumber,
        @Nullable Movement movement,
        @Nullable MonthSummary month) {}
