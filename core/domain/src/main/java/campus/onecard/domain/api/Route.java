package campus.onecard.domain.api;

import campus.onecard.domain.id.Repeatable;

import java.util.List;
import java.util.Set;

/**
 * One thing the server can be asked: a row of the table in {@link Routes}. Registration, access
 * control, the OpenAPI document and the client are all derived from it.
 *
 * @param <Q> the request body, {@link Void} where there is none
 * @param <A> the answer's body, {@link Void} where there is none (204), {@code byte[]} where it is
 *     a PDF document, {@link HtmlPage} where a person reads it in a browser
 * @param name stable operation name, lower camel case
 * @param path starts with a slash; parameters in braces
 * @param query names of the query parameters it understands; any other is refused
 * @param errors the codes it may answer besides those every route may
 * @param summary one English sentence for the API document
 */
public record Route<Q, A>(
        String name,
        Method method,
        String path,
        Role role,
        Class<Q> request,
        Class<A> answer,
        List<String> query,
        Set<ErrorCode> errors,
        String summary) {

    /** The HTTP methods in use. */
    public enum Method {
        GET,
        POST,
        PUT,
        DELETE
    }

    public Route {
        query = List.copyOf(query);
        errors = Set.copyOf(errors);
    }

    /** Whether sending it again does no harm, so that a client may retry it by itself. */
    public boolean repeatable() {
        return method != Method.POST || Repeatable.class.isAssignableFrom(request);
    }

    /** Whether the answer is a PDF document and no JSON. */
    public boolean answersWithPdf() {
        return answer == byte[].class;
    }

    /** Whether the answer is a page for a browser. */
    public boolean answersWithPage() {
        return answer == HtmlPage.class;
    }

    public boolean hasRequestBody() {
        return request != Void.class;
    }
}
