package campus.onecard.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import campus.onecard.domain.api.HtmlPage;

import io.javalin.http.Context;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes a page so that a browser shows exactly what is in it: no script, no picture, no frame. */
final class BrowserPages {

    private BrowserPages() {}

    static void write(Context ctx, HtmlPage page) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src '"
                        + hash(page.style())
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        ctx.header("X-Robots-Tag", "noindex, nofollow");
        ctx.status(page.status())
                .contentType("text/html;charset=utf-8")
                .result(document(page).getBytes(UTF_8));
    }

    private static String document(HtmlPage page) {
        return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        %s
        </body>
        </html>
        """
                .formatted(page.language(), escaped(page.title()), page.style(), page.body());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The one style sheet is allowed by what it says. */
    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
