package campus.onecard.kiosk.claim;

import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;

/** What waits, when it is more than one thing: each is a button. */
public final class ClaimScreen {

    private static final int MOST = 6;
    private static final int MOST_IN_LARGE_PRINT = 4;

    private ClaimScreen() {}

    public static KioskScreen build(ClaimStep step, Setting at) {
        return switch (step) {
            case ClaimStep.Choosing choosing -> choosing(choosing.waiting(), at);
        };
    }

    private static KioskScreen choosing(List<Claim> waiting, Setting at) {
        Texts texts = Texts.beside(at.look().language(), ClaimScreen.class);
        int shown = Math.min(waiting.size(), at.tight() ? MOST_IN_LARGE_PRINT : MOST);
        VBox list = Parts.column(Space.SNUG);
        for (int i = 0; i < shown; i++) {
            list.getChildren().add(button(waiting.get(i), i, texts, at));
        }
        if (shown < waiting.size()) {
            String rest = texts.get("claim.choose.rest", waiting.size() - shown);
            list.getChildren().add(Parts.hint(Icon.INFO, rest));
        }
        return at.screen(texts.get("claim.choose"), texts.get("claim.choose.help"))
                .body(list)
                .back(at.back(at.texts().get("common.home")));
    }

    private static Button button(Claim claim, int index, Texts texts, Setting at) {
        Instant expires = claim.expires();
        String under =
                expires == null
                        ? texts.get("claim.row.since", ClaimWords.day(claim.since(), texts))
                        : texts.get("claim.row.expires", ClaimWords.day(expires, texts));
        VBox words = new VBox(Type.HEADING.text(claim.purpose()), Type.CAPTION.text(under));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Space.SNUG, words, AmountText.signed(claim.amount(), Type.TITLE));
        face.setAlignment(Pos.CENTER_LEFT);
        String spoken = claim.purpose() + ", " + AmountText.plain(claim.amount()) + ", " + under;
        FaceButton button =
                new FaceButton(face, spoken, () -> at.tell().accept(new ClaimEvent.Pick(claim)));
        button.getStyleClass().addAll("tile", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        return Setting.named("claim-" + index, button);
    }
}
