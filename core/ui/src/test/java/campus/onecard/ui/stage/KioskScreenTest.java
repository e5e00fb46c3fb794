package campus.onecard.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.testkit.FxKit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a voice says when a screen comes. */
@ExtendWith(FxKit.class)
class KioskScreenTest {

    private static final Look ENGLISH = Look.STANDARD.in(Texts.ENGLISH);

    private static HBox styled(String style, String words) {
        HBox box = new HBox(new Label(words));
        box.getStyleClass().add(style);
        return box;
    }

    private static String spoken(KioskScreen screen) {
        return screen.spoken();
    }

    @Test
    void first_what_the_screen_is_then_what_it_tells_each_as_a_sentence() {
        String said =
                FxKit.on(
                        () ->
                                spoken(
                                        new KioskScreen(ENGLISH, "Your fee", "Please wait")
                                                .body(styled("hero", "Nothing was taken"))));
        assertEquals("Your fee. Please wait. Nothing was taken.", said);
    }

    @Test
    void a_question_keeps_its_mark() {
        String said =
                FxKit.on(() -> spoken(new KioskScreen(ENGLISH, "Which one?", "Choose a bill")));
        assertEquals("Which one? Choose a bill.", said);
    }

    @Test
    void figures_beside_the_message_stay_unsaid() {
        VBox body = new VBox(styled("card", "236.48"), styled("told", "It is yours"));
        String said = FxKit.on(() -> spoken(new KioskScreen(ENGLISH, "Home", "").body(body)));
        assertEquals("Home. It is yours.", said);
    }

    @Test
    void what_is_not_shown_is_not_said() {
        HBox hidden = styled("banner", "Wrong");
        hidden.setVisible(false);
        String said = FxKit.on(() -> spoken(new KioskScreen(ENGLISH, "Home", "").body(hidden)));
        assertEquals("Home.", said);
    }

    @Test
    void a_body_with_its_own_heading_is_announced_by_name() {
        String said =
                FxKit.on(
                        () ->
                                spoken(
                                        new KioskScreen(Look.STANDARD.in(Texts.CHINESE), "", "")
                                                .announced("校园一卡通")
                                                .body(styled("telling", "请刷卡"))));
        assertEquals("校园一卡通。请刷卡。", said);
    }
}
