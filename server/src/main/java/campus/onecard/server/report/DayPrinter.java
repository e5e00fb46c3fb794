package campus.onecard.server.report;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.ledger.EntryIds;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRBeanCollectionDataSource;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Prints the report of a closed day 日结单 as a PDF. The same figures give the same bytes, whenever
 * and wherever it is printed.
 */
public final class DayPrinter {

    static final List<String> PARAMETERS =
            List.of(
                    "campus",
                    "title",
                    "titleEnglish",
                    "day",
                    "dayEnglish",
                    "span",
                    "counts",
                    "unit",
                    "closed",
                    "sign0",
                    "sign1",
                    "sign2",
                    "signEnglish0",
                    "signEnglish1",
                    "signEnglish2",
                    "version",
                    "proof",
                    "head",
                    "checksum",
                    "page",
                    "pages");

    private static final List<String> SIGNATURES =
            List.of("report.made", "report.reviewed", "report.finance");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(CampusTime.ZONE);

    private final Words words = new Words();
    private final ReentrantLock one = new ReentrantLock();
    private final Map<String, JasperReport> template = new HashMap<>();

    /** One is printed at a time. */
    public byte[] print(DayFigures day) {
        one.lock();
        try {
            JasperReport report = template.computeIfAbsent("day", _ -> DayTemplate.compiled());
            var lines = new JRBeanCollectionDataSource(DayLines.of(day, words));
            return FixedPdf.of(
                    JasperFillManager.fillReport(report, parameters(day), lines),
                    day.closedAt(),
                    day.checksum().substring(0, 32));
        } catch (JRException e) {
            throw new IllegalStateException("the report cannot be filled", e);
        } finally {
            one.unlock();
        }
    }

    private Map<String, Object> parameters(DayFigures day) {
        Map<String, Object> all = new HashMap<>();
        all.put(JRParameter.REPORT_LOCALE, Locale.ROOT);
        all.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        all.put("campus", day.campus());
        all.put("title", words.chinese("report.title"));
        all.put("titleEnglish", words.english("report.title"));
        all.put("day", words.chinese("report.subtitle", day.day().toString()));
        all.put("dayEnglish", words.english("report.subtitle", day.day().toString()));
        String from = day.fromId() == 0 ? "—" : TIME.format(EntryIds.timeOf(day.fromId()));
        String to = TIME.format(EntryIds.timeOf(day.cutOff()));
        all.put("span", said("report.span", from + " — " + to));
        all.put(
                "counts",
                said("report.answers", number(day.postings()))
                        + "    "
                        + said("report.declines", number(day.declines()))
                        + "    "
                        + said("report.entries", number(day.entries())));
        all.put("unit", words.line("report.unit"));
        all.put("closed", said("report.closed", TIME.format(day.closedAt())));
        for (int i = 0; i < SIGNATURES.size(); i++) {
            all.put("sign" + i, words.chinese(SIGNATURES.get(i)));
            all.put("signEnglish" + i, words.english(SIGNATURES.get(i)));
        }
        all.put("version", words.line("report.version"));
        all.put("proof", said("report.proof", Long.toString(day.cutOff())));
        all.put("head", said("report.head", day.head()));
        all.put("checksum", said("report.checksum", day.checksum()));
        all.put("page", words.line("report.page"));
        all.put("pages", words.chinese("report.pages"));
        return all;
    }

    private String said(String key, String value) {
        return words.line(key) + "  " + value;
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
