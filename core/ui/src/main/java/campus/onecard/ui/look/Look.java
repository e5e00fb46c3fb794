package campus.onecard.ui.look;

import campus.onecard.domain.text.Texts;

import java.util.Locale;

/**
 * How one person wants to see a machine: five switches that do not depend on each other. A machine
 * goes back to {@link #STANDARD} when a session ends (domain 5.2, convention 11).
 *
 * @param language {@link Texts#CHINESE} or {@link Texts#ENGLISH}
 * @param largePrint all type a quarter larger
 * @param highContrast light on dark, 12:1 and more
 * @param lowLayout everything to touch lies in the lower part, for people who sit
 * @param reducedMotion screens fade in place instead of travelling
 */
public record Look(
        Locale language,
        boolean largePrint,
        boolean highContrast,
        boolean lowLayout,
        boolean reducedMotion) {

    public static final Look STANDARD = new Look(Texts.CHINESE, false, false, false, false);

    public Look in(Locale other) {
        return new Look(other, largePrint, highContrast, lowLayout, reducedMotion);
    }

    /** Chinese becomes English and English becomes Chinese; everything else stays. */
    public Look inOtherLanguage() {
        return in(isChinese() ? Texts.ENGLISH : Texts.CHINESE);
    }

    public Look withLargePrint(boolean on) {
        return new Look(language, on, highContrast, lowLayout, reducedMotion);
    }

    public Look withHighContrast(boolean on) {
        return new Look(language, largePrint, on, lowLayout, reducedMotion);
    }

    public Look withLowLayout(boolean on) {
        return new Look(language, largePrint, highContrast, on, reducedMotion);
    }

    public Look withReducedMotion(boolean on) {
        return new Look(language, largePrint, highContrast, lowLayout, on);
    }

    public boolean isChinese() {
        return language.getLanguage().equals(Texts.CHINESE.getLanguage());
    }

    /** The words of the kit itself, in this look's language. */
    public Texts kitTexts() {
        return Texts.beside(language, Look.class);
    }

    /** What pictures and lint reports call this look, for example {@code zh-large-contrast}. */
    public String name() {
        return language.getLanguage()
                + (largePrint ? "-large" : "")
                + (highContrast ? "-contrast" : "")
                + (lowLayout ? "-low" : "");
    }
}
