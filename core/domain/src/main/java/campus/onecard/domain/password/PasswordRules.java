package campus.onecard.domain.password;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.DocumentRules;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.IdNumber;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says whether a new password is acceptable (A-06, Q-08; weak ones after domain 4.1). Pure. */
public final class PasswordRules {

    private static final int TAIL = 6;
    private static final int ID_NUMBER = 18;
    private static final List<DateTimeFormatter> DATES =
            Stream.of("uuuuMMdd", "uuMMdd", "ddMMuu", "MMdduu", "ddMMuuuu", "MMdduuuu", "uuuuMM")
                    .map(DateTimeFormatter::ofPattern)
                    .toList();

    private PasswordRules() {}

    /**
     * Checks what can be seen from the text and the account alone; whether it equals the initial or
     * the current one is for the server, which holds those only as hashes, to add.
     *
     * @return the first fault found, or empty
     */
    public static Optional<PasswordFault> fault(
            PasswordKind kind, Password wanted, AccountNumber number) {
        return fault(kind, wanted)
                .or(
                        () ->
                                isTailOf(number, wanted.value())
                                        ? Optional.of(PasswordFault.TAIL_OF_NUMBER)
                                        : Optional.empty());
    }

    /**
     * Checks what can be seen from the text alone, where the account's number is not known: at a
     * kiosk to which only a card was held.
     *
     * @return the first fault found, or empty
     */
    public static Optional<PasswordFault> fault(PasswordKind kind, Password wanted) {
        String text = wanted.value();
        if (kind == PasswordKind.PAYMENT && !text.matches("\\d{6}")) {
            return Optional.of(PasswordFault.NOT_SIX_DIGITS);
        }
        if (!text.matches("[0-9A-Za-z]{6,20}")) {
            return Optional.of(PasswordFault.WRONG_LENGTH);
        }
        if (isStepwise(text, 0) || isStepwise(text, 1) || isStepwise(text, -1)) {
            return Optional.of(PasswordFault.TOO_SIMPLE);
        }
        return Optional.empty();
    }

    /**
     * Checks against the owner's document, which only the server knows: not the initial password,
     * not the number's tail, not the birth date in it, however it is written.
     *
     * @param number normalised and without fault ({@link DocumentRules})
     * @return the first fault found, or empty
     */
    public static Optional<PasswordFault> documentFault(
            Password wanted, DocumentType type, String number) {
        String text = wanted.value().toUpperCase(Locale.ROOT);
        if (wanted.equals(InitialSecret.of(type, number)) || number.endsWith(text)) {
            return Optional.of(PasswordFault.INITIAL);
        }
        boolean born =
                (type == DocumentType.ID_CARD || type == DocumentType.FOREIGN_PR)
                        && number.length() == ID_NUMBER
                        && IdNumber.birth(number).filter(b -> isDate(b, text)).isPresent();
        return born ? Optional.of(PasswordFault.BIRTH_DATE) : Optional.empty();
    }

    private static boolean isDate(LocalDate birth, String text) {
        return DATES.stream().anyMatch(form -> form.format(birth).equals(text));
    }

    private static boolean isStepwise(String text, int step) {
        return IntStream.range(1, text.length())
                .allMatch(i -> text.charAt(i) - text.charAt(i - 1) == step);
    }

    private static boolean isTailOf(AccountNumber number, String text) {
        return text.length() >= TAIL && number.value().endsWith(text);
    }
}
