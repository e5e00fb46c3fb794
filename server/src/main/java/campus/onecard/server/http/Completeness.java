package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Collection;

/** Refuses a record that lacks something: only what is marked nullable may be missing. */
final class Completeness {

    private Completeness() {}

    /**
     * @throws ProblemException naming the missing field
     */
    static void require(Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(Completeness::require);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                requireComponent(record, component);
            }
        }
    }

    private static void requireComponent(Record record, RecordComponent component) {
        Object part = read(record, component);
        if (part != null) {
            require(part);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD, "The field " + component.getName() + " is missing.");
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + "; make it public", e);
        }
    }
}
