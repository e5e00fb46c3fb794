package campus.onecard.server.config;

import campus.onecard.domain.money.Money;

import java.time.LocalTime;

/**
 * The bank that money is transferred from 圈存 (K-04), and the house's rules for it.
 *
 * @param name as people know it, up to 40 characters
 * @param opens when transfers begin, Asia/Shanghai
 * @param closes when they end, later on the same day
 * @param ceiling what one account may transfer a day
 * @param least the smallest transfer
 * @param most the largest transfer, no more than the ceiling
 */
public record BankSettings(
        OutsidePlace place,
        String name,
        LocalTime opens,
        LocalTime closes,
        Money ceiling,
        Money least,
        Money most) {}
