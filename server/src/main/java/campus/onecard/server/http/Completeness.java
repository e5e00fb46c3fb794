package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Refuses a record that lacks something: only what is marked nullable may be missing. */
final class Completeness {

    private Completeness() {}

    /** What is known of each record's components; looking it up takes longer than the rest. */
    private static final ClassValue<List<Part>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<Part> computeValue(Class<?> record) {
                    return Arrays.stream(record.getRecordComponents()).map(Part::of).toList();
                }
            };

    /**
     * A component of a record.
     *
     * @param optional whether it may be missing
     */
    private record Part(String name, Method accessor, boolean optional) {

        static Part of(RecordComponent component) {
            return new Part(
                    component.getName(),
                    component.getAccessor(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable Object read(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor + "; make it public", e);
            }
        }
    }

    /**
     * @throws ProblemException naming the missing field
     */
    static void require(Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(Completeness::require);
        } else if (value instanceof Record record) {
            for (Part part : PARTS.get(record.getClass())) {
                requirePart(part, part.read(record));
            }
        }
    }

    private static void requirePart(Part part, @Nullable Object value) {
        if (value != null) {
            require(value);
        } else if (!part.optional()) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD, "The field " + part.name() + " is missing.");
        }
    }
}
