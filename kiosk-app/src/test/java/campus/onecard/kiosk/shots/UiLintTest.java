package campus.onecard.kiosk.shots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.testkit.FxKit;
import campus.onecard.ui.testkit.UiLint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every screen in every state, in every look: nothing cut, too small, too pale or wordless. */
@ExtendWith(FxKit.class)
class UiLintTest {

    private static final Look CHINESE = Look.STANDARD.in(Texts.CHINESE);

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
                        .filter(s -> FxKit.on(() -> spoken(studio.shows(s))).isBlank())
                        .map(Sample::name)
                        .toList();
        assertEquals(List.of(), silent, look.name());
    }

    @Test
    void a_voice_says_what_happened_to_the_money_before_what_to_do() {
        String said = FxKit.on(() -> spoken(new Studio(CHINESE).shows(sample("order-declined"))));
        assertEquals("这笔银行圈存没有办。银行没有扣款，余额没有变化。银行说账户余额不足。换一个小一点的金额，或先存钱到银行卡。", said);
    }

    @Test
    void a_voice_never_says_a_balance() {
        String said = FxKit.on(() -> spoken(new Studio(CHINESE).shows(sample("home"))));
        assertEquals("张**，你好。你想办什么？", said);
    }

    private static Sample sample(String name) {
        return Samples.all().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static String spoken(KioskShell shell) {
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
