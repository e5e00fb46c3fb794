package campus.onecard.ui.gallery;

import campus.onecard.ui.look.Look;
import campus.onecard.ui.testkit.FxKit;
import campus.onecard.ui.testkit.UiLint;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.stream.Stream;

/** The kit keeps its own rules, in every look. */
@ExtendWith(FxKit.class)
class GalleryTest {

    @TestFactory
    Stream<DynamicTest> every_exhibit_passes_the_lint() {
        return Exhibits.all().entrySet().stream()
                .flatMap(
                        exhibit ->
                                Gallery.LOOKS.stream()
                                        .map(
                                                look ->
                                                        lint(
                                                                exhibit.getKey(),
                                                                exhibit.getValue(),
                                                                look)));
    }

    private static DynamicTest lint(
            String name,
            java.util.function.Function<Look, javafx.scene.layout.Region> exhibit,
            Look look) {
        return DynamicTest.dynamicTest(
                name + " " + look.name(),
                () -> UiLint.require(name, () -> exhibit.apply(look), look));
    }
}
