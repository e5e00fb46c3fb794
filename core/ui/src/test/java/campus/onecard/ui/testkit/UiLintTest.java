package campus.onecard.ui.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.testkit.Finding.Rule;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The lint must be able to fail: one bad screen for each rule. */
@ExtendWith(FxKit.class)
class UiLintTest {

    @Test
    void a_good_screen_has_no_finding() {
        assertFinds(
                Set.of(),
                () -> new VBox(Type.TITLE.text("密码改好了"), Buttons.primary("完成", () -> {})));
    }

    @Test
    void an_ellipsis_is_found() {
        assertFinds(
                Set.of(Rule.CUT_TEXT),
                () -> {
                    Label label = new Label("钱没有扣。银行暂时没有回应，请稍后再试。");
                    label.setMaxWidth(200);
                    return new VBox(label);
                });
    }

    @Test
    void words_beyond_their_card_are_found() {
        assertFinds(
                Set.of(Rule.OUTSIDE),
                () -> {
                    Pane card = new Pane(Type.BODY.line("一二三四五六七八九十"));
                    card.setMinSize(100, 100);
                    card.setMaxSize(100, 100);
                    return new VBox(card);
                });
    }

    @Test
    void a_button_beyond_the_screen_is_found() {
        assertTrue(
                rules(
                                () -> {
                                    Button button = Buttons.outlined("返回", () -> {});
                                    button.relocate(1000, 10);
                                    return new Pane(button);
                                })
                        .contains(Rule.OUTSIDE));
    }

    @Test
    void a_row_of_dots_beyond_the_screen_is_found() {
        assertFinds(
                Set.of(Rule.OUTSIDE),
                () -> {
                    Pane dots = new Pane();
                    dots.setBackground(Background.fill(Color.BLACK));
                    dots.setMinSize(1100, 28);
                    return new VBox(dots);
                });
    }

    @Test
    void buttons_on_each_other_are_found() {
        assertFinds(
                Set.of(Rule.OVERLAP),
                () -> {
                    Button first = Buttons.outlined("一", () -> {});
                    Button second = Buttons.outlined("二", () -> {});
                    second.relocate(90, 60);
                    return new Pane(first, second);
                });
    }

    @Test
    void texts_on_each_other_are_found() {
        assertFinds(
                Set.of(Rule.OVERLAP),
                () -> new StackPane(Type.BODY.line("余额"), Type.BODY.line("余额不足")));
    }

    @Test
    void a_small_target_is_found_on_either_side() {
        assertFinds(Set.of(Rule.SMALL_TARGET), () -> new VBox(button(95, 200)));
        assertFinds(Set.of(Rule.SMALL_TARGET), () -> new VBox(button(200, 95)));
        assertFinds(Set.of(), () -> new VBox(button(96, 96)));
    }

    @Test
    void pale_words_are_found_on_the_ground_they_really_lie_on() {
        assertFinds(Set.of(Rule.LOW_CONTRAST), () -> new VBox(coloured("#8c8778")));
        assertFinds(Set.of(), () -> new VBox(coloured("#1b2430")));
        assertFinds(
                Set.of(Rule.LOW_CONTRAST),
                () -> {
                    StackPane dark = new StackPane(coloured("#1b2430"));
                    dark.setBackground(Background.fill(Color.web("#0b4f5e")));
                    return new VBox(dark);
                });
    }

    @Test
    void faded_words_are_found() {
        assertFinds(
                Set.of(Rule.LOW_CONTRAST),
                () -> {
                    Label label = Type.BODY.text("看不清");
                    label.setOpacity(0.5);
                    return new VBox(label);
                });
    }

    @Test
    void a_button_and_a_picture_without_words_are_found() {
        assertFinds(Set.of(Rule.NO_WORDS), () -> new VBox(Buttons.outlined("", () -> {})));
        assertFinds(
                Set.of(Rule.NO_WORDS), () -> new VBox(new ImageView(new WritableImage(96, 96))));
    }

    @Test
    void small_type_is_found() {
        assertFinds(
                Set.of(Rule.SMALL_TEXT),
                () -> {
                    Text text = new Text("小字");
                    text.setFont(Font.font("Noto Sans SC", 25));
                    return new VBox(text);
                });
    }

    private static Node button(double width, double height) {
        Button button = new Button("是");
        button.setMinSize(width, height);
        button.setMaxSize(width, height);
        button.setPadding(javafx.geometry.Insets.EMPTY);
        return button;
    }

    private static Node coloured(String colour) {
        Text text = new Text("余额");
        text.setFont(Font.font("Noto Sans SC", 32));
        text.setFill(Color.web(colour));
        return text;
    }

    private static void assertFinds(Set<Rule> rules, Supplier<Region> screen) {
        assertEquals(rules, rules(screen), () -> UiLint.check(screen, Look.STANDARD).toString());
    }

    private static Set<Rule> rules(Supplier<Region> screen) {
        return UiLint.check(screen, Look.STANDARD).stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }
}
