package campus.onecard.server.report;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a PDF that depends on nothing but its content: the library's own time stamps, random ids
 * and random font names are replaced by fixed ones of the same length.
 */
final class FixedPdf {

    private static final DateTimeFormatter PDF_TIME =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final Pattern ID =
            Pattern.compile("/ID ?\\[<\\p{XDigit}{32}><\\p{XDigit}{32}>\\]");
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+(NotoSansSC)");

    private FixedPdf() {}

    /**
     * @param made the time to write into it
     * @param id 32 hexadecimal digits
     */
    static byte[] of(JasperPrint print, Instant made, String id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JRPdfExporter exporter = new Exporter(PDF_TIME.format(made));
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException("the report cannot be printed", e);
        }
        String raw = out.toString(StandardCharsets.ISO_8859_1);
        String named = SUBSET.matcher(raw).replaceAll("/ONECRD+$1");
        String fixed =
                ID.matcher(named)
                        .replaceAll(
                                found -> {
                                    String both = "<" + id + "><" + id + ">]";
                                    String before = found.group().split("\\[", 2)[0] + "[";
                                    return Matcher.quoteReplacement(before + both);
                                });
        return fixed.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final class Exporter extends JRPdfExporter {

        private final String made;

        Exporter(String made) {
            super(DefaultJasperReportsContext.getInstance());
            this.made = made;
        }

        @Override
        protected PdfProducer createPdfProducer() {
            return new Producer(createPdfProducerContext(), made);
        }
    }

    private static final class Producer extends ClassicPdfProducer {

        private final String made;

        Producer(PdfProducerContext context, String made) {
            super(context);
            this.made = made;
        }

        @Override
        public void close() {
            PdfDictionary info = getPdfWriter().getInfo();
            info.put(PdfName.CREATIONDATE, new PdfString(made));
            info.put(PdfName.MODDATE, new PdfString(made));
            info.put(PdfName.PRODUCER, new PdfString("OneCard"));
            super.close();
        }
    }
}
