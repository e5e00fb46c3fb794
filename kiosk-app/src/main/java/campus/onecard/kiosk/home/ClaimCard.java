package campus.onecard.kiosk.home;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** Money that waits for the person 领款: one tap leads to claiming it. */
final class ClaimCard {

    private ClaimCard() {}

    /** Empty when nothing waits, or when that is not known. */
    static Optional<Node> of(Step.Home step, Setting at) {
        return step.claims()
                .here()
                .map(Claims::waiting)
                .filter(waiting -> !waiting.isEmpty() && step.overview().here().isPresent())
                .map(waiting -> card(waiting, at));
    }

    private static Node card(List<Claim> waiting, Setting at) {
        Texts texts = at.texts();
        Money sum = waiting.stream().map(Claim::amount).reduce(Money.ZERO, Money::plus);
        String title = texts.get("home.claim", sum.toText());
        String under = under(waiting, texts);
        VBox words = new VBox(Type.HEADING.text(title), Type.CAPTION.text(under));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face =
                new HBox(Space.SNUG, Icon.CLAIM.medium(), words, Parts.air(), Icon.LATER.medium());
        face.setAlignment(Pos.CENTER_LEFT);
        FaceButton card =
                new FaceButton(
                        face,
                        title + ", " + under,
                        () -> at.tell().accept(new Event.ClaimWaiting()));
        card.getStyleClass().addAll("tile", "flat", "waiting-money");
        card.setMaxWidth(Double.MAX_VALUE);
        return Setting.named("claim", card);
    }

    private static String under(List<Claim> waiting, Texts texts) {
        return waiting.size() == 1
                ? texts.get("home.claim.one", waiting.getFirst().purpose())
                : texts.get("home.claim.several", waiting.size());
    }
}
