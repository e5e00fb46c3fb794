package campus.onecard.domain.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The words for one language. Keys read like paths ({@code signin.password.title}); a missing key
 * is a bug and throws, so that no person ever reads a key.
 */
public final class Texts {

    /** Chinese first: it is what most people here read. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    public static final Locale ENGLISH = Locale.ENGLISH;

    public static final List<Locale> LANGUAGES = List.of(CHINESE, ENGLISH);

    private final Locale language;
    private final List<ResourceBundle> bundles;

    /**
     * @param language {@link #CHINESE} or {@link #ENGLISH}
     * @param bundles where to look, first match wins; each was read for that language
     */
    public Texts(Locale language, List<ResourceBundle> bundles) {
        this.language = language;
        this.bundles = List.copyOf(bundles);
    }

    /**
     * Reads {@code texts_zh.properties} or {@code texts_en.properties} (UTF-8) that lie beside each
     * class.
     *
     * @throws MissingResourceException when one of them is missing
     */
    public static Texts beside(Locale language, Class<?>... places) {
        return new Texts(language, List.of(places).stream().map(p -> load(language, p)).toList());
    }

    private static ResourceBundle load(Locale language, Class<?> place) {
        String file = "texts_" + language.getLanguage() + ".properties";
        try (var in = place.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException(
                        "no " + file + " beside " + place, place.getName(), file);
            }
            return new PropertyResourceBundle(
                    new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public Locale language() {
        return language;
    }

    /**
     * @param key exists in some bundle
     * @param arguments fill {@code {0}}, {@code {1}} …; pass money and dates as text already in the
     *     right form
     * @throws MissingResourceException when no bundle has the key
     */
    public String get(String key, Object... arguments) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return new MessageFormat(bundle.getString(key), language).format(arguments);
            }
        }
        throw new MissingResourceException("no text for " + key + " in " + language, "texts", key);
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(b -> b.containsKey(key));
    }
}
