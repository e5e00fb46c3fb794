package campus.onecard.server.simulate;

import java.util.function.Supplier;

/** Hears what happens, line by line, when somebody wants to read it. */
@FunctionalInterface
interface Trace {

    Trace NONE = _ -> {};

    void note(Supplier<String> line);
}
