package campus.onecard.server;

import java.util.Optional;

/** The program's version, from the manifest of its jar. */
final class Version {

    private Version() {}

    /** {@code development} when the program does not run from a jar. */
    static String ofThisProgram() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
