package campus.onecard.kiosk.shots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.testkit.FxKit;
import campus.onecard.ui.testkit.UiLint;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every screen in every state, in every look: nothing cut, too small, too pale or wordless. */
@ExtendWith(FxKit.class)
class UiLintTest {

    static Stream<Look> languages() {
        return Texts.LANGUAGES.stream().map(Look.STANDARD::in);
    }

    static Stream<Look> looks() {
        return languages()
                .flatMap(l -> Stream.of(l, l.withLargePrint(true)))
                .flatMap(l -> Stream.of(l, l.withLowLayout(true)))
                .flatMap(l -> Stream.of(l, l.withHighContrast(true)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_screen_announces_itself(Look look) {
        Studio studio = FxKit.on(() -> new Studio(look));
        List<String> silent =
                Samples.all().stream()
                        .filter(s -> FxKit.on(() -> title(studio.shows(s))).isBlank())
                        .map(Sample::name)
                        .toList();
        assertEquals(List.of(), silent, look.name());
    }

    private static String title(KioskShell shell) {
        return shell.host().getAccessibleText();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_screen_keeps_the_rules(Look look) {
        Studio studio = FxKit.on(() -> new Studio(look));
        List<String> findings = new ArrayList<>();
        for (Sample sample : Samples.all()) {
            FxKit.on(() -> UiLint.inspect(studio.shows(sample), UiLint.Limits.KIOSK)).stream()
                    .map(finding -> sample.name() + ": " + finding)
                    .forEach(findings::add);
        }
        assertEquals("", String.join("\n", findings), look.name());
    }
}
