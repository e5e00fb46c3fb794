package campus.onecard.server.roster;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.roster.RosterEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invents the people of a university of the autumn of 2018: nine in ten are students, then staff,
 * then others. The same seed makes the same people everywhere.
 */
public final class RosterGenerator {

    /** How many a university of real size has. */
    public static final int REAL_SIZE = 15_000;

    /** The seed of the people in the demo. */
    public static final long DEMO_SEED = 20_181_101L;

    private static final List<String> COLLEGES =
            List.of(
                    "文学院",
                    "历史文化学院",
                    "马克思主义学院",
                    "经济管理学院",
                    "法学院",
                    "外国语学院",
                    "数学科学学院",
                    "物理与电子工程学院",
                    "化学与材料科学学院",
                    "生命科学学院",
                    "计算机科学学院",
                    "地理与资源科学学院",
                    "体育学院",
                    "音乐学院",
                    "美术学院",
                    "教育科学学院");
    private static final List<String> OFFICES =
            List.of("校长办公室", "教务处", "学生工作部", "财务处", "后勤服务集团", "图书馆", "信息网络中心", "保卫处");
    private static final List<String> GUESTS = List.of("外聘教师", "附属学校", "驻校企业", "访问学者");
    private static final String MOBILE = "358";

    private final Random random;

    private RosterGenerator(long seed) {
        this.random = new Random(seed);
    }

    /**
     * @param count zero or more; the first people are the same whatever the count
     */
    public static List<RosterEntry> people(int count, long seed) {
        RosterGenerator generator = new RosterGenerator(seed);
        return IntStream.range(0, count).mapToObj(generator::person).toList();
    }

    private RosterEntry person(int index) {
        int turn = index % 100;
        if (turn < 90) {
            return student(index);
        }
        return turn < 99 ? staff(index) : guest(index);
    }

    private RosterEntry student(int index) {
        int college = random.nextInt(COLLEGES.size());
        int year = 2015 + random.nextInt(4);
        AccountNumber number = number("%d%02d%05d", year, college + 1, index);
        LocalDate birth = birth(year - 18, 2);
        boolean foreign = random.nextInt(100) < 2;
        String unit = COLLEGES.get(college) + " " + year + " 级";
        return foreign
                ? foreigner(number, Category.STUDENT, unit, birth)
                : local(number, Category.STUDENT, unit, birth);
    }

    private RosterEntry staff(int index) {
        int joined = 1980 + random.nextInt(39);
        List<String> places = random.nextInt(3) == 0 ? OFFICES : COLLEGES;
        String unit = InventedNames.one(random, places);
        AccountNumber number = number("%d%05d", joined, index);
        return local(number, Category.STAFF, unit, birth(joined - 26, 8));
    }

    private RosterEntry guest(int index) {
        String unit = InventedNames.one(random, GUESTS);
        AccountNumber number = number("W%07d", index);
        LocalDate birth = birth(1980, 20);
        return random.nextInt(3) == 0
                ? foreigner(number, Category.OTHER, unit, birth)
                : local(number, Category.OTHER, unit, birth);
    }

    private RosterEntry local(
            AccountNumber number, Category category, String unit, LocalDate birth) {
        boolean woman = random.nextBoolean();
        String name = InventedNames.chinese(random, woman);
        int kind = random.nextInt(1000);
        boolean permit = kind < 8 && category != Category.STAFF;
        boolean nothing = kind >= 8 && kind < 11;
        DocumentType type =
                permit
                        ? DocumentType.RESIDENCE_PERMIT
                        : nothing ? DocumentType.NONE : DocumentType.ID_CARD;
        boolean old = type == DocumentType.ID_CARD && birth.getYear() < 1965 && kind % 4 == 0;
        String document =
                old
                        ? InventedDocuments.fifteenDigits(random, birth, woman)
                        : InventedDocuments.number(random, type, birth, woman);
        return entry(number, name, type, document, category, unit);
    }

    private RosterEntry foreigner(
            AccountNumber number, Category category, String unit, LocalDate birth) {
        DocumentType type =
                random.nextInt(6) == 0 ? DocumentType.FOREIGN_PR : DocumentType.PASSPORT;
        String document = InventedDocuments.number(random, type, birth, random.nextBoolean());
        String name = InventedNames.foreign(random);
        return entry(number, name, type, document, category, unit);
    }

    private RosterEntry entry(
            AccountNumber number,
            String name,
            DocumentType type,
            String document,
            Category category,
            String unit) {
        return new RosterEntry(
                number, name, type, document, category, unit, phone(), legacyBalance());
    }

    private LocalDate birth(int year, int spread) {
        int born = year - random.nextInt(spread);
        return LocalDate.ofYearDay(born, 1 + random.nextInt(365));
    }

    private String phone() {
        return random.nextInt(20) == 0
                ? ""
                : "1"
                        + MOBILE.charAt(random.nextInt(MOBILE.length()))
                        + InventedDocuments.digits(random, 9);
    }

    /** Most old cards hold little; some are empty. */
    private Money legacyBalance() {
        double share = random.nextDouble();
        return random.nextInt(8) == 0
                ? Money.ZERO
                : Money.ofFen(Math.round(share * share * share * 60_000));
    }

    private static AccountNumber number(String form, Object... parts) {
        return new AccountNumber(form.formatted(parts));
    }
}
