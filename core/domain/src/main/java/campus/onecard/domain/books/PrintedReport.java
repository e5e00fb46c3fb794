package campus.onecard.domain.books;

import java.util.Base64;

/**
 * A printed report.
 *
 * @param fileName to keep it under
 * @param pdf the file in Base64
 */
public record PrintedReport(String fileName, String pdf) {

    public static PrintedReport of(String fileName, byte[] bytes) {
        return new PrintedReport(fileName, Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(pdf);
    }
}
