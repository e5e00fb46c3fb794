package campus.onecard.server.database;

import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import java.util.function.Function;

/** Where to ask about what is over: what was booked so long ago that nothing is added to it. */
@FunctionalInterface
public interface Archive {

    /**
     * @param newest nothing that was booked at that time or later is asked for
     * @param question may be asked twice
     */
    <T> T read(Instant newest, Function<Jdbi, T> question);

    /** Only the primary has an archive. */
    static Archive of(Jdbi primary) {
        return new Archive() {
            @Override
            public <T> T read(Instant newest, Function<Jdbi, T> question) {
                return question.apply(primary);
            }
        };
    }
}
