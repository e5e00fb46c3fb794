package campus.onecard.server.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class RosterFileTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 9, 1);
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADER = "学工号,姓名,证件类型,证件号码,类别,单位,手机号,旧卡余额\n";
    private static final String FIRST =
            "2018010001,张㛃,居民身份证,51010319940716269X,学生,文学院,13800000001,12.50\n";

    @Test
    void the_same_people_whatever_the_encoding() throws Exception {
        String text = HEADER + FIRST + "2018010002,王䶮,护照,E12345678,其他,,,\n";
        List<RosterFile.Person> people = read(text.getBytes(UTF_8)).people();
        assertEquals(2, people.size());
        assertEquals("张㛃", people.getFirst().entry().name());
        assertEquals(Money.ofFen(1250), people.getFirst().entry().legacyBalance());
        assertEquals(people, read(text.getBytes(GB18030)).people());
        assertEquals(people, read(("\uFEFF" + text).getBytes(UTF_8)).people());
        assertEquals(people, read(("\uFEFF" + text).getBytes(UTF_16LE)).people());
    }

    @Test
    void rare_characters_survive_both_encodings() throws Exception {
        for (String name : new String[] {"张㛃", "王䶮", "李𬭚", "陈𫖯", "买买提·艾力"}) {
            String text = HEADER + "2018010001," + name + ",无,,学生,,,\n";
            for (Charset charset : List.of(UTF_8, GB18030)) {
                RosterFile file = read(text.getBytes(charset));
                assertEquals(name, file.people().getFirst().entry().name(), charset.name());
            }
        }
    }

    @Test
    void separators_line_ends_and_quotes_as_spreadsheets_write_them() throws Exception {
        for (String separator : new String[] {",", ";", "\t"}) {
            for (String end : new String[] {"\n", "\r\n", "\r"}) {
                String text =
                        ("\"学工号\",姓名,证件类型,证件号码,类别,单位\n"
                                        + "2018010001,\"张\n三\",无,,学生,\"文@学\"\"院\"\n"
                                        + ",,,,,\n\n"
                                        + "2018010002,李四,无,,学生,\n")
                                .replace(",", separator)
                                .replace("@", separator)
                                .replace("\n", end);
                RosterFile file = read(text.getBytes(UTF_8));
                assertEquals(List.of(), file.faults());
                assertEquals("张三", file.people().getFirst().entry().name());
                assertEquals(
                        "文" + separator.replace("\t", " ") + "学\"院",
                        file.people().getFirst().entry().unit());
                assertEquals(2, file.people().size());
            }
        }
    }

    @Test
    void columns_in_any_order_and_either_language() throws Exception {
        RosterFile file =
                read(
                        "unit,Category,Document_Number,document type,姓名,number\n"
                                + "Math,student,510105630723161,id_card,Ann,t1234\n");
        RosterEntry person = file.people().getFirst().entry();
        assertEquals("T1234", person.number().value());
        assertEquals(DocumentType.ID_CARD, person.documentType());
        assertEquals(Category.STUDENT, person.category());
        assertEquals(Money.ZERO, person.legacyBalance());
    }

    @Test
    void a_bad_header_is_one_clear_sentence() {
        assertTold("缺少列：证件类型、类别", "学工号,姓名,证件号码,单位\n");
        assertTold("不认识的列：班级", "学工号,姓名,证件类型,证件号码,类别,单位,班级\n");
        assertTold("重复的列：姓名", "学工号,姓名,name,证件类型,证件号码,类别,单位\n");
        assertTold("不是表头", "2018010001,张三,无,,学生,文学院\n");
        assertTold("空的", "");
        assertTold("工作簿", "PK\u0003\u0004....");
    }

    @Test
    void bytes_of_no_encoding_are_told_with_their_line() {
        byte[] file = (HEADER + FIRST + FIRST).getBytes(UTF_8);
        file[(HEADER + FIRST).getBytes(UTF_8).length + 11] = (byte) 0xFF;
        RosterFileException e = assertThrows(RosterFileException.class, () -> read(file));
        assertTrue(chinese(e).contains("UTF-8 读到第 3 行"), chinese(e));
    }

    @Test
    void every_kind_of_bad_row_is_told_and_the_others_are_kept() throws Exception {
        String[] bad = {
            ",张三,无,,学生,,,",
            "20,张三,无,,学生,,,",
            "2018010003,,无,,学生,,,",
            "2018010004,张?,无,,学生,,,",
            "2018010005,张三,驾照,1,学生,,,",
            "2018010006,张三,居民身份证,510105199407162691,学生,,,",
            "2018010007,张三,居民身份证,5.10105E+17,学生,,,",
            "2018010008,张三,居民身份证,510105199407161000,学生,,,",
            "2018010009,张三,居民身份证,,学生,,,",
            "2018010010,张三,无,E12345678,学生,,,",
            "2018010011,张三,无,,校友,,,",
            "2018010012,张三,无,,学生,,abc,",
            "2018010013,张三,无,,学生,,,1.234",
            "2018010014,张三,无,,学生,,,-1",
            "2018010015,张三,无,,学生,文学院,一班,,,",
            "2018010016,\"张三,无,,学生,,,",
            "2018010017,张三,无",
            "2018010001,李四,无,,学生,,,",
            "2.018E+9,张三,无,,学生,,,",
            "2018010020,#N/A,无,,学生,,,"
        };
        String end = "2018010099,赵六,无,,学生,,,\n";
        RosterFile file = read(HEADER + FIRST + String.join("\n", bad) + "\n" + end);
        assertEquals(2, file.people().size());
        assertEquals("赵六", file.people().getLast().entry().name());
        assertEquals(bad.length, file.faults().stream().map(RowFault::line).distinct().count());
        for (RowFault fault : file.faults()) {
            for (var language : Texts.LANGUAGES) {
                Texts texts = Texts.beside(language, RosterFile.class);
                assertFalse(fault.reason(texts).isBlank());
            }
        }
        assertEquals(Optional.of(Column.DOCUMENT_NUMBER), faultOn(file, 9).column());
        assertEquals("roster.row.scientific", faultOn(file, 9).key());
        assertEquals("roster.document.ROUNDED", faultOn(file, 10).key());
        assertEquals("roster.row.quote", faultOn(file, 18).key());
        assertEquals(List.of(2), faultOn(file, 20).arguments());
    }

    @Test
    void what_a_spreadsheet_wraps_round_text_is_taken_off() throws Exception {
        RosterFile file =
                read(
                        HEADER
                                + "=\"0018010001\",张三,居民身份证,'51010319940716269X,学生,,13800000001.0,\n"
                                + "\"=\"\"0018010002\"\"\",张三,无,无,学生,,,\n");
        assertEquals(List.of(), file.faults());
        assertEquals("0018010001", file.people().getFirst().entry().number().value());
        assertEquals("0018010002", file.people().getLast().entry().number().value());
    }

    @Test
    void a_file_of_bad_rows_only_is_read_too() throws Exception {
        RosterFile file = read(HEADER + "1,2,3\n\"\n");
        assertEquals(List.of(), file.people());
        assertEquals(2, file.faults().size());
    }

    @Test
    void nobody_is_born_tomorrow() throws Exception {
        RosterFile file = read(HEADER + FIRST.replace("51010319940716269X", "510105201809021235"));
        assertEquals(1, file.faults().size());
    }

    @Test
    void whatever_happens_to_a_file_it_is_read_or_refused_never_more() {
        Random random = new Random(2018);
        for (Charset charset : List.of(UTF_8, GB18030)) {
            byte[] good = (HEADER + FIRST.repeat(3)).getBytes(charset);
            for (int i = 0; i < 3_000; i++) {
                byte[] hurt = good.clone();
                for (int n = random.nextInt(1, 6); n > 0; n--) {
                    hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
                }
                byte[] cut = java.util.Arrays.copyOf(hurt, random.nextInt(hurt.length + 1));
                readOrRefuse(random.nextBoolean() ? hurt : cut);
            }
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            read(file).faults().forEach(f -> f.reason(Texts.beside(Texts.ENGLISH, Column.class)));
        } catch (RosterFileException e) {
            assertFalse(chinese(e).isBlank());
        }
    }

    private static RowFault faultOn(RosterFile file, int line) {
        return file.faults().stream().filter(f -> f.line() == line).findFirst().orElseThrow();
    }

    private static void assertTold(String part, String text) {
        RosterFileException e = assertThrows(RosterFileException.class, () -> read(text));
        assertTrue(chinese(e).contains(part), chinese(e));
    }

    private static String chinese(RosterFileException e) {
        return e.sentence(Texts.beside(Texts.CHINESE, RosterFile.class));
    }

    private static RosterFile read(String text) throws RosterFileException {
        return read(text.getBytes(UTF_8));
    }

    private static RosterFile read(byte[] file) throws RosterFileException {
        return RosterFile.read(file, TODAY);
    }
}
