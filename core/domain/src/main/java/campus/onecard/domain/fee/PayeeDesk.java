package campus.onecard.domain.fee;

/**
 * Where a fee is paid by hand, and when.
 *
 * @param hoursZh for example 工作日 9:00–17:00
 */
public record PayeeDesk(String placeZh, String placeEn, String hoursZh, String hoursEn) {}
