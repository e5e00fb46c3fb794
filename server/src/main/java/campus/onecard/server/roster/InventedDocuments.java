package campus.onecard.server.roster;

import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.IdNumber;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Invents document numbers that pass every check and belong to nobody we know. */
final class InventedDocuments {

    private static final List<String> PLACES =
            List.of(
                    "510104", "510105", "510107", "510122", "510183", "510681", "511102", "500103",
                    "500112", "520103", "530102", "610113", "110108", "310110", "320106", "330106",
                    "410105", "420106", "430104", "440106", "370102", "210102", "650102", "540102");
    private static final List<String> PERMIT_PLACES = List.of("810000", "820000", "830000");
    private static final List<String> NATIONS = List.of("USA", "DEU", "FRA", "RUS", "KOR", "VNM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private InventedDocuments() {}

    /**
     * @param woman the last digit of the sequence is even then
     */
    static String number(Random random, DocumentType type, LocalDate birth, boolean woman) {
        return switch (type) {
            case ID_CARD -> citizen(random, InventedNames.one(random, PLACES), birth, woman);
            case RESIDENCE_PERMIT ->
                    citizen(random, InventedNames.one(random, PERMIT_PLACES), birth, woman);
            case FOREIGN_PR ->
                    random.nextBoolean()
                            ? citizen(random, "9" + digits(random, 5), birth, woman)
                            : InventedNames.one(random, NATIONS) + digits(random, 12);
            case PASSPORT -> (char) ('A' + random.nextInt(26)) + digits(random, 8);
            case NONE -> "";
        };
    }

    /** As issued before 1999: short year, no check character. */
    static String fifteenDigits(Random random, LocalDate birth, boolean woman) {
        return InventedNames.one(random, PLACES)
                + birth.format(DAY).substring(2)
                + sequence(random, woman);
    }

    private static String citizen(Random random, String place, LocalDate birth, boolean woman) {
        String body = place + birth.format(DAY) + sequence(random, woman);
        return body + IdNumber.checkDigit(body);
    }

    private static String sequence(Random random, boolean woman) {
        return "%03d".formatted(random.nextInt(500) * 2 + (woman ? 0 : 1));
    }

    static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
