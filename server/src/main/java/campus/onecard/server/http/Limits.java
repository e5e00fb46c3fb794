package campus.onecard.server.http;

import campus.onecard.domain.api.DocumentRoutes;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;

import java.time.Duration;
import java.time.InstantSource;

/** Slows down whoever tries one-time codes, passwords, documents or addresses of pages. */
final class Limits {

    private static final String EVERYBODY = "";

    private final TokenBuckets signIn;
    private final TokenBuckets enrolment;
    private final TokenBuckets allEnrolments;
    private final TokenBuckets pages;

    Limits(RateLimits rates, InstantSource clock) {
        this.signIn = new TokenBuckets(rates.signIn(), clock);
        this.enrolment = new TokenBuckets(rates.enrolment(), clock);
        this.allEnrolments = new TokenBuckets(rates.allEnrolments(), clock);
        this.pages = new TokenBuckets(rates.pages(), clock);
    }

    void beforeAdmission(Route<?, ?> route, String address) {
        if (route.equals(Routes.ENROL)) {
            require(enrolment.take(address));
            require(allEnrolments.take(EVERYBODY));
        } else if (route.answersWithPage()) {
            require(pages.take(address));
        }
    }

    void afterAdmission(Route<?, ?> route, String deviceId) {
        if (route.equals(Routes.SIGN_IN) || route.equals(DocumentRoutes.SHOW_DOCUMENT)) {
            require(signIn.take(deviceId));
        }
    }

    private static void require(Duration wait) {
        if (wait.isPositive()) {
            throw new ProblemException(
                    ErrorCode.TOO_MANY_REQUESTS,
                    "Too many tries. Wait a little, then try again.",
                    wait);
        }
    }
}
