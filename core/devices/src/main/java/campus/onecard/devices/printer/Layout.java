package campus.onecard.devices.printer;

import campus.onecard.devices.printer.PaperLine.Code;
import campus.onecard.devices.printer.PaperLine.Style;
import campus.onecard.devices.printer.PaperLine.Words;

import java.util.ArrayList;
import java.util.List;

/** Puts a receipt into columns. Both drivers print what comes out here. */
final class Layout {

    private final Columns columns;
    private final Columns wide;

    /**
     * @param width of the paper in letters: 32 on 58 mm, 48 on 80 mm
     */
    Layout(int width) {
        this.columns = new Columns(width);
        this.wide = new Columns(width / 2);
    }

    List<PaperLine> lines(Receipt receipt) {
        List<PaperLine> lines = new ArrayList<>();
        receipt.parts().forEach(part -> add(lines, part));
        return List.copyOf(lines);
    }

    private void add(List<PaperLine> lines, Receipt.Part part) {
        switch (part) {
            case Receipt.Title title -> {
                for (String line : wide.wrapped(Columns.printable(title.text()))) {
                    lines.add(new Words(wide.centred(line), Style.TITLE));
                }
            }
            case Receipt.Text text -> words(lines, columns.wrapped(printable(text.text())));
            case Receipt.Centred text ->
                    words(
                            lines,
                            columns.wrapped(printable(text.text())).stream()
                                    .map(columns::centred)
                                    .toList());
            case Receipt.Row row ->
                    words(lines, columns.row(printable(row.label()), printable(row.amount())));
            case Receipt.Total total ->
                    columns.row(printable(total.label()), printable(total.amount()))
                            .forEach(line -> lines.add(new Words(line, Style.BOLD)));
            case Receipt.Rule rule -> words(lines, List.of("-".repeat(columns.width())));
            case Receipt.Blank blank -> words(lines, List.of(""));
            case Receipt.Qr code -> lines.add(new Code(code.content()));
        }
    }

    private static String printable(String text) {
        return Columns.printable(text);
    }

    private static void words(List<PaperLine> lines, List<String> texts) {
        texts.forEach(text -> lines.add(new Words(text, Style.PLAIN)));
    }
}
