package campus.onecard.ui.gallery;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.testkit.Pictures;

import java.nio.file.Path;
import java.util.List;

/** Renders every exhibit in every look into {@code target/gallery}. */
final class Gallery {

    static final List<Look> LOOKS =
            List.of(
                    Look.STANDARD,
                    Look.STANDARD.in(Texts.ENGLISH),
                    Look.STANDARD.withLargePrint(true),
                    Look.STANDARD.in(Texts.ENGLISH).withLargePrint(true),
                    Look.STANDARD.withHighContrast(true),
                    Look.STANDARD.withLowLayout(true));

    private Gallery() {}

    public static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/gallery");
        Exhibits.all()
                .forEach(
                        (name, exhibit) -> {
                            for (Look look : LOOKS) {
                                Pictures.kiosk(
                                        () -> exhibit.apply(look),
                                        look,
                                        folder.resolve(name + "-" + look.name() + ".png"));
                            }
                        });
        System.exit(0);
    }
}
