package campus.onecard.domain.device;

/**
 * The notice on payment methods and on how cash is converted, which the rule of 2026-02-01 asks
 * every place settled by campus card to show.
 *
 * @param zh in Chinese; empty: the machine's own words
 * @param en in English; empty: the machine's own words
 */
public record CashNotice(String zh, String en) {}
