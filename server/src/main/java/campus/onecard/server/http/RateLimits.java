package campus.onecard.server.http;

import java.time.Duration;

/**
 * How often the things worth guessing at may be asked.
 *
 * @param signIn and the showing of ID cards, for each device
 * @param enrolment for each address
 * @param allEnrolments for all addresses together
 * @param pages with an unguessable address, for each address that asks
 */
public record RateLimits(Rate signIn, Rate enrolment, Rate allEnrolments, Rate pages) {

    private static final Rate USUAL_PAGES = new Rate(60, Duration.ofMillis(500));

    /** The same with the usual limit for pages. */
    public RateLimits(Rate signIn, Rate enrolment, Rate allEnrolments) {
        this(signIn, enrolment, allEnrolments, USUAL_PAGES);
    }

    /** What a campus needs; far below what a guesser needs. */
    public static final RateLimits USUAL =
            new RateLimits(
                    new Rate(60, Duration.ofSeconds(1)),
                    new Rate(5, Duration.ofSeconds(30)),
                    new Rate(30, Duration.ofSeconds(10)));

    /**
     * A budget that refills steadily.
     *
     * @param burst how many at once, at least one
     * @param refill how long one takes to come back
     */
    public record Rate(int burst, Duration refill) {}
}
