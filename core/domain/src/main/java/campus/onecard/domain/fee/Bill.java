package campus.onecard.domain.fee;

import campus.onecard.domain.money.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A bill that a payee has written for a person.
 *
 * @param number of the bill, unique at the payee, up to 40 ASCII characters
 * @param title as the payee wrote it, for example 全国计算机等级考试二级
 * @param due last day on which it can be paid; null when it says none
 */
public record Bill(String number, String title, Money amount, @Nullable LocalDate due) {}
