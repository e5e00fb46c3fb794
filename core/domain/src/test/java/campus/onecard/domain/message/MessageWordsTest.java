package campus.onecard.domain.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class MessageWordsTest {

    private static MessageWords words(MessageKind kind, String detail, Locale language) {
        Instant at = Instant.parse("2026-11-12T04:26:00Z");
        return MessageWords.of(new Message("m", kind, detail, at, "电费", 1, false), language);
    }

    private static Stream<String> all(MessageWords words) {
        return Stream.of(words.title(), words.text(), words.advice());
    }

    @ParameterizedTest
    @EnumSource
    void W_04_every_kind_says_what_happened_and_what_to_do_in_both_languages(MessageKind kind) {
        for (Locale language : Texts.LANGUAGES) {
            for (String detail : List.of("2000 5000 3000 8000", "-2000 WHY", "PAYMENT", "")) {
                all(words(kind, detail, language))
                        .forEach(
                                text -> {
                                    assertFalse(text.isBlank());
                                    assertFalse(text.contains("{"), text);
                                    assertFalse(text.matches(".*[A-Z]+_[A-Z]+.*"), text);
                                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void W_04_no_kind_is_told_with_another_kinds_words(MessageKind kind) {
        for (Locale language : Texts.LANGUAGES) {
            String title = words(kind, "2000 5000 3000 8000", language).title();
            for (MessageKind other : MessageKind.values()) {
                if (other != kind) {
                    assertNotEquals(title, words(other, "2000 5000 3000 8000", language).title());
                }
            }
        }
    }

    @Test
    void Q_07_changed_limits_are_told_before_and_after() {
        String text =
                words(MessageKind.LIMITS_CHANGED, "2000 5000 3000 8000", Texts.CHINESE).text();
        assertEquals("单笔限额从 20.00 元改为 30.00 元，每天限额从 50.00 元改为 80.00 元，已经生效。", text);
    }

    @Test
    void B_01_an_order_without_an_answer_says_that_nothing_is_lost_and_not_to_try_again() {
        MessageWords fee = words(MessageKind.FEE_UNANSWERED, "5000", Texts.CHINESE);
        assertTrue(fee.text().contains("给电费交的 50.00 元"), fee.text());
        assertTrue(fee.text().contains("不会少一分，也不会交两次"), fee.text());
        assertTrue(fee.advice().contains("不用再交一次"));
        MessageWords transfer = words(MessageKind.TRANSFER_UNANSWERED, "5000", Texts.ENGLISH);
        assertTrue(transfer.text().contains("￥50.00"), transfer.text());
        assertTrue(transfer.text().contains("Nothing is lost"), transfer.text());
        assertTrue(transfer.advice().contains("Do not transfer it again"));
    }

    @Test
    void a_correction_says_in_which_direction_it_went() {
        assertEquals(
                "余额更正：减少 12.50 元", words(MessageKind.ADJUSTED, "-1250 X", Texts.CHINESE).title());
        assertEquals(
                "余额更正：增加 12.50 元", words(MessageKind.ADJUSTED, "1250 X", Texts.CHINESE).title());
    }

    @Test
    void X_01_a_refused_wrong_charge_names_its_sum_and_the_reason() {
        MessageKind refused = MessageKind.WRONG_CHARGE_REFUSED;
        assertTrue(words(refused, "400 PASSWORD_TYPED", Texts.CHINESE).text().contains("支付密码"));
        assertTrue(words(refused, "400 YOUR_OWN", Texts.CHINESE).text().contains("4.00 元"));
        assertTrue(words(refused, "400 NEW_REASON", Texts.CHINESE).text().contains("没有查到"));
    }

    @Test
    void a_figure_that_did_not_come_is_a_dash_and_never_a_fault() {
        assertTrue(words(MessageKind.CLOSED, "many", Texts.CHINESE).text().contains("— 元"));
        assertTrue(words(MessageKind.BANK_BOUND, "", Texts.CHINESE).text().contains("尾号 —"));
    }

    @Test
    void what_touches_card_password_or_money_against_expectation_is_important() {
        assertTrue(MessageKind.CARD_FOUND.isImportant());
        assertTrue(MessageKind.LOGIN_PASSWORD_CHANGED.isImportant());
        assertTrue(MessageKind.TRANSFER_UNANSWERED.isImportant());
        assertFalse(MessageKind.TRANSFER_ARRIVED.isImportant());
        assertFalse(MessageKind.REFUNDED.isImportant());
    }
}
