package campus.onecard.client;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Route;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What an answer says. */
final class Reading {

    private static final JsonMapper JSON = Json.lenient();

    private Reading() {}

    /**
     * @throws CallFailure when it is not what the route answers
     */
    static <A> A of(Route<?, A> route, byte[] answer) {
        if (route.answersWithPdf()) {
            return route.answer().cast(answer);
        }
        try {
            return need(route, JSON.readValue(answer, route.answer()));
        } catch (JacksonException e) {
            throw CallFailure.unreadable(route);
        }
    }

    static <A> A need(Route<?, A> route, @Nullable A answer) {
        if (answer == null) {
            throw CallFailure.unreadable(route);
        }
        return answer;
    }
}
