package campus.onecard.kiosk.demo;

import campus.onecard.devices.card.simulator.CardHand;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.domain.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;

/**
 * The demo's test bench beside the kiosk: whose card or ID card to hold to a reader, and which plug
 * to pull. Ids for tests: {@code bench-card-<person>}, {@code bench-idcard-<person>}, {@code
 * bench-remove}, {@code bench-reader}, {@code bench-server}.
 */
public final class Bench {

    /** How wide it is, in screen pixels. */
    public static final double WIDTH = 320;

    private static final double GAP = 8;

    private final Texts texts;
    private final CardHand reader;
    private final DemoIdReader idReader;
    private final DemoCards cards;
    private final ServerLine line;

    public Bench(
            Texts texts, CardHand reader, DemoIdReader idReader, DemoCards cards, ServerLine line) {
        this.texts = texts;
        this.reader = reader;
        this.idReader = idReader;
        this.cards = cards;
        this.line = line;
    }

    /** Builds the panel. */
    public ScrollPane build(List<DemoPerson> people) {
        VBox column = new VBox(GAP, label("bench-title", texts.get("bench.title")));
        column.getChildren().add(label("bench-help", texts.get("bench.help")));
        people.forEach(person -> column.getChildren().add(person(person)));
        column.getChildren().add(remove());
        idReader.hand().ifPresent(_ -> column.getChildren().add(removeIdCard()));
        column.getChildren().addAll(unplug(), cut());
        column.getStyleClass().add("bench");
        ScrollPane pane = new ScrollPane(column);
        pane.setFitToWidth(true);
        pane.setMinWidth(WIDTH);
        pane.setPrefWidth(WIDTH);
        pane.getStyleClass().add("bench-pane");
        pane.getStylesheets().add(sheet());
        return pane;
    }

    private static String sheet() {
        return Objects.requireNonNull(Bench.class.getResource("bench.css")).toExternalForm();
    }

    private VBox person(DemoPerson person) {
        VBox row =
                new VBox(
                        label("bench-name", person.name()),
                        label("bench-note", person.note()),
                        label(
                                "bench-note",
                                texts.get("bench.secrets", person.number(), person.login())));
        row.getStyleClass().add("bench-person");
        person.card()
                .ifPresent(
                        card -> {
                            Button tap = new Button(texts.get("bench.tap"));
                            tap.setId("bench-card-" + person.id());
                            tap.setOnAction(e -> reader.insert(cards.of(card)));
                            row.getChildren().add(tap);
                        });
        idReader.hand().ifPresent(_ -> row.getChildren().add(placeIdCard(person)));
        return row;
    }

    private Button placeIdCard(DemoPerson person) {
        Button place = new Button(texts.get("bench.idcard"));
        place.setId("bench-idcard-" + person.id());
        place.setOnAction(e -> idReader.place(person));
        return place;
    }

    private Button removeIdCard() {
        Button remove = new Button(texts.get("bench.idcard.remove"));
        remove.setId("bench-idcard-remove");
        remove.setOnAction(e -> idReader.remove());
        return remove;
    }

    private Button remove() {
        Button remove = new Button(texts.get("bench.remove"));
        remove.setId("bench-remove");
        remove.setOnAction(e -> reader.remove());
        return remove;
    }

    private ToggleButton unplug() {
        ToggleButton unplug = new ToggleButton(texts.get("bench.reader"));
        unplug.setId("bench-reader");
        unplug.selectedProperty()
                .subscribe(
                        off -> {
                            if (off) {
                                reader.unplug();
                            } else {
                                reader.plugIn();
                            }
                        });
        return unplug;
    }

    private ToggleButton cut() {
        ToggleButton cut = new ToggleButton(texts.get("bench.server"));
        cut.setId("bench-server");
        cut.selectedProperty().subscribe(line::cut);
        return cut;
    }

    private static Label label(String look, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(look);
        return label;
    }
}
