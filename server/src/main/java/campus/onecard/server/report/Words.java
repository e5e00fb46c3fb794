package campus.onecard.server.report;

import campus.onecard.domain.text.Texts;

/** Both languages at once: Chinese first, English beside or below it. */
final class Words {

    private final Texts chinese = Texts.beside(Texts.CHINESE, Words.class);
    private final Texts english = Texts.beside(Texts.ENGLISH, Words.class);

    String line(String key, Object... arguments) {
        return chinese.get(key, arguments) + "  " + english.get(key, arguments);
    }

    String stacked(String key, Object... arguments) {
        return chinese.get(key, arguments) + "\n" + english.get(key, arguments);
    }

    String chinese(String key, Object... arguments) {
        return chinese.get(key, arguments);
    }

    String english(String key, Object... arguments) {
        return english.get(key, arguments);
    }
}
