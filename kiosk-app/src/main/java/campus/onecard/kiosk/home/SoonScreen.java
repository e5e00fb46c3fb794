package campus.onecard.kiosk.home;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A function that is not there yet: says so, and where it is done today. */
public final class SoonScreen {

    private SoonScreen() {}

    public static KioskScreen build(Step.NotBuiltYet step, Setting at) {
        Texts texts = at.texts();
        String name = texts.get("tile." + TileGrid.name(step.tile()));
        String back = texts.get(step.home().isPresent() ? "common.home" : "common.back");
        var now = at.large(Type.TITLE, Type.HEADING).text(texts.get("soon.now"));
        return at.screen(texts.get("soon.title", name), texts.get("soon.help"))
                .body(
                        Parts.message(
                                Parts.hero(at, "plain", TileGrid.icon(step.tile()), now),
                                today(step.tile(), at),
                                ServiceHall.where(at)))
                .back(at.back(back));
    }

    private static Node today(Tile tile, Setting at) {
        Texts texts = at.texts();
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(
                                Icon.PLACE,
                                texts.get("soon." + TileGrid.name(tile), at.phone()),
                                at));
        switch (tile) {
            case LOSS_REPORT ->
                    card.getChildren()
                            .add(Parts.told(Icon.SHIELD, texts.get("soon.loss_report.money"), at));
            case BANK_TRANSFER ->
                    card.getChildren().add(Parts.told(Icon.TOP_UP, texts.get("soon.rooms"), at));
            default -> {}
        }
        return card;
    }
}
