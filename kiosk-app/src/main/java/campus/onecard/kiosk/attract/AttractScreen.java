package campus.onecard.kiosk.attract;

import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Waits for the next person: how to begin, what works, what does not, and the notice about cash
 * that the rule of 2026-02-01 asks for.
 */
public final class AttractScreen {

    private static final String SHEET =
            Objects.requireNonNull(AttractScreen.class.getResource("attract.css")).toExternalForm();

    private static final double HALF = 480;

    /** Characters of a notice beside which everything else has room. */
    private static final int USUAL_NOTICE = 96;

    private AttractScreen() {}

    public static KioskScreen build(Step.Attract step, Setting at) {
        VBox column =
                Parts.column(
                        Space.SNUG,
                        name(step.station(), at),
                        Parts.air(),
                        call(step.station(), at),
                        Parts.air(),
                        standing(step.station(), at),
                        ways(step.station(), at));
        column.getChildren().add(step.station().closed() ? ServiceHall.where(at) : notices(at));
        column.getStyleClass().add("attract");
        KioskScreen screen =
                at.screen("", "").announced(at.texts().get("attract.name")).body(column);
        screen.getStyleClass().add("footless");
        screen.getStylesheets().add(SHEET);
        return screen;
    }

    private static String notice(Station.Notice notice) {
        return "attract.notice." + notice.name().toLowerCase(Locale.ROOT);
    }

    private static Node name(Station station, Setting at) {
        Texts texts = at.texts();
        String name = texts.get("attract.name");
        VBox names = Parts.column(Space.HAIR);
        station.self()
                .map(DeviceSelf::campus)
                .ifPresent(campus -> names.getChildren().add(Type.HEADING.text(campus)));
        names.getChildren().add(Type.DISPLAY.text(name));
        names.getChildren().add(Type.QUIET.text(at.date("format.date", at.today())));
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox row = new HBox(Space.SNUG, names);
        if (!station.closed()) {
            row.getChildren().add(found(at));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Found cards are looked up without signing in (K-07). */
    private static Button found(Setting at) {
        Button found =
                Buttons.outlined(
                        at.texts().get("tile.lost_notices"),
                        () -> at.tell().accept(new Event.Choose(Tile.LOST_NOTICES)));
        found.setMinWidth(Region.USE_PREF_SIZE);
        return Setting.named("lost-notices", Buttons.with(Icon.LOST_NOTICES, found));
    }

    /** The card and the call to tap it, unless the reader or the server cannot take it. */
    private static Node call(Station station, Setting at) {
        Texts texts = at.texts();
        VBox call = Parts.column(Space.TIGHT);
        call.setAlignment(Pos.CENTER);
        for (Station.Notice notice : station.notices()) {
            var words = at.large(Type.TITLE, Type.HEADING).text(texts.get(notice(notice)));
            call.getChildren().add(Parts.hero(at, "notice", icon(notice), words));
        }
        if (station.notices().isEmpty()) {
            call.getChildren().add(tap(at));
        }
        return call;
    }

    /** Large letters and the low layout leave no room for the drawing; a mark says the same. */
    private static Node tap(Setting at) {
        String words = at.texts().get("attract.tap");
        var help = Type.QUIET.text(at.texts().get("attract.tap.help"));
        if (at.tight() || isCrowded(at)) {
            return Parts.hero(at, "plain", Icon.TAP, Type.DISPLAY.text(words), help);
        }
        var tap = Type.AMOUNT.text(words);
        tap.getStyleClass().add("centred");
        help.getStyleClass().add("centred");
        boolean moves = !at.look().reducedMotion();
        Node picture = TapPicture.build(moves, at.texts().get("attract.picture"));
        VBox call = Parts.column(Space.TIGHT, picture, tap, help);
        call.getStyleClass().add("telling");
        call.setAlignment(Pos.CENTER);
        return call;
    }

    /** More than usual is to be told: the drawing makes room, then what people know anyway. */
    private static boolean isCrowded(Setting at) {
        return cash(at).length() > USUAL_NOTICE || !at.station().missing().isEmpty();
    }

    private static Icon icon(Station.Notice notice) {
        return switch (notice) {
            case SERVER_AWAY -> Icon.AWAY;
            case MACHINE_REFUSED, OUT_OF_SERVICE -> Icon.CLOSE;
            case READER_DOWN -> Icon.TAP;
        };
    }

    private static Node standing(Station station, Setting at) {
        Texts texts = at.texts();
        VBox standing = Parts.column(Space.TIGHT);
        if (station.notices().isEmpty() && !(at.tight() && isCrowded(at))) {
            standing.getChildren().add(Parts.fact(Icon.DONE, texts.get("attract.works")));
        }
        String missing =
                station.missing().stream()
                        .map(
                                lack ->
                                        texts.get(
                                                "attract.lack."
                                                        + lack.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(texts.get("attract.lack.and")));
        if (!missing.isEmpty()) {
            String sentence = texts.get("attract.lacking", missing);
            standing.getChildren().add(Parts.fact(Icon.INFO, sentence));
        }
        return standing;
    }

    /** A closed machine still takes a lost card out of use. */
    private static Node ways(Station station, Setting at) {
        HBox ways =
                new HBox(
                        Space.SNUG,
                        way("loss", "danger", Icon.LOST, new Event.Choose(Tile.LOSS_REPORT), at));
        if (!station.closed()) {
            ways.getChildren()
                    .add(way("number", "outlined", Icon.NUMBER, new Event.ByNumber(), at));
        }
        ways.setFillHeight(true);
        return ways;
    }

    private static Button way(String id, String weight, Icon icon, Event event, Setting at) {
        String name = at.texts().get("attract." + id);
        String more = at.texts().get("attract." + id + ".more");
        VBox words = Parts.column(0, Type.HEADING.text(name), Type.CAPTION.text(more));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(Space.SNUG, icon.medium(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        FaceButton way = new FaceButton(face, name + ", " + more, () -> at.tell().accept(event));
        way.getStyleClass().addAll(weight, "way");
        way.setPrefWidth(HALF);
        HBox.setHgrow(way, Priority.ALWAYS);
        return Setting.named(id, way);
    }

    /** The campus's own words where it set some. */
    private static String cash(Setting at) {
        boolean chinese = Texts.CHINESE.getLanguage().equals(at.look().language().getLanguage());
        return at.station()
                .self()
                .flatMap(DeviceSelf::notice)
                .map(notice -> chinese ? notice.zh() : notice.en())
                .filter(words -> !words.isBlank())
                .orElseGet(() -> at.texts().get("attract.cash"));
    }

    private static Node notices(Setting at) {
        Texts texts = at.texts();
        VBox notices = Parts.column(Space.TIGHT, Parts.rule());
        if (!(at.tight() && isCrowded(at))) {
            notices.getChildren().add(Parts.hint(Icon.LOST_NOTICES, texts.get("attract.found")));
        }
        notices.getChildren()
                .addAll(
                        Parts.hint(Icon.TOP_UP, cash(at)),
                        Parts.hint(Icon.PHONE, texts.get("common.phone", at.phone())));
        return notices;
    }
}
