package campus.onecard.kiosk.graph;

import campus.onecard.kiosk.journey.Step;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.util.List;

/** All kinds of steps in the program, functions included. */
final class StepKinds {

    private StepKinds() {}

    static List<? extends Class<?>> all() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("campus.onecard.kiosk")
                        .stream()
                        .filter(c -> c.isRecord() && c.isAssignableTo(Step.class))
                        .map(JavaClass::reflect)
                        .toList();
    }
}
