package campus.onecard.domain.terminal;

import campus.onecard.domain.money.Money;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a terminal works with today.
 *
 * @param day a date in Asia/Shanghai
 * @param outlet the outlet's number; every payment of this terminal is booked there
 * @param outletName for the receipt, for example 清真风味
 * @param place where the outlet is, for example 学生食堂一楼
 * @param merchant whom the payments are owed to
 * @param currency ISO 4217, always CNY; every amount is a whole number of fen
 * @param offlineLimit what may be taken without an answer of the server: 0, nothing
 * @param serverTime the server's clock; a terminal whose clock is off by more than five minutes is
 *     refused
 * @param blockedVersion the version that the list of blocked cards has now
 */
public record TerminalDay(
        LocalDate day,
        int outlet,
        String outletName,
        String place,
        String merchant,
        String currency,
        Money offlineLimit,
        Instant serverTime,
        long blockedVersion) {}
