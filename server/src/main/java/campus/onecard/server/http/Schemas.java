package campus.onecard.server.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON schemas of our messages, read off the records themselves. */
final class Schemas {

    private static final String REF = "#/components/schemas/";

    private final JsonMapper json;
    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final ApiWords words = new ApiWords();

    Schemas(JsonMapper json) {
        this.json = json;
    }

    /** Everything that was asked for so far, by name. */
    ObjectNode all() {
        return json.createObjectNode().setAll(named);
    }

    /**
     * A schema, or a reference to one that has a name.
     *
     * @throws IllegalStateException for a type that no message of ours uses yet
     */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            ObjectNode array = json.createObjectNode().put("type", "array");
            return array.set("items", of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            return simple(plain).orElseGet(() -> reference(plain));
        }
        throw new IllegalStateException("no schema for " + type + "; teach Schemas about it");
    }

    private Optional<ObjectNode> simple(Class<?> type) {
        ObjectNode schema = json.createObjectNode();
        if (type == String.class) {
            return Optional.of(schema.put("type", "string"));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(schema.put("type", "boolean"));
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(schema.put("type", "integer").put("format", "int32"));
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(schema.put("type", "integer").put("format", "int64"));
        }
        return format(type).map(format -> schema.put("type", "string").put("format", format));
    }

    private static Optional<String> format(Class<?> type) {
        if (type == Instant.class) {
            return Optional.of("date-time");
        }
        if (type == LocalDate.class) {
            return Optional.of("date");
        }
        if (type == LocalTime.class) {
            return Optional.of("time");
        }
        if (type == YearMonth.class) {
            return Optional.of("year-month");
        }
        return type == UUID.class ? Optional.of("uuid") : Optional.empty();
    }

    private ObjectNode reference(Class<?> type) {
        String name = nameOf(type);
        if (!named.containsKey(name)) {
            named.put(name, json.createObjectNode());
            named.put(name, described(schema(type), name, type));
        }
        return json.createObjectNode().put("$ref", REF + name);
    }

    private ObjectNode schema(Class<?> type) {
        if (type.isEnum()) {
            return constants(type);
        }
        if (type.isSealed()) {
            return choice(type);
        }
        if (type.isRecord()) {
            Optional<Type> only = onlyValue(type);
            return only.isPresent() ? of(only.get()) : record(type);
        }
        throw new IllegalStateException("no schema for " + type + "; teach Schemas about it");
    }

    private ObjectNode described(ObjectNode schema, String name, Class<?> type) {
        describe(schema, name);
        if (type.isEnum()) {
            String each =
                    Stream.of(type.getEnumConstants())
                            .map(c -> ((Enum<?>) c).name())
                            .flatMap(c -> words.of(name + "." + c).map(t -> c + ": " + t).stream())
                            .collect(Collectors.joining(" "));
            if (!each.isEmpty()) {
                schema.put("description", words.of(name).orElse("") + " " + each);
            }
        }
        return schema;
    }

    private void describe(ObjectNode schema, String key) {
        words.of(key).ifPresent(text -> schema.put("description", text));
    }

    private ObjectNode constants(Class<?> type) {
        ObjectNode schema = json.createObjectNode().put("type", "string");
        ArrayNode values = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            values.add(((Enum<?>) constant).name());
        }
        return schema;
    }

    /** A record that travels as its one value, like an amount or a number. */
    private static Optional<Type> onlyValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                        && components[0].getAccessor().isAnnotationPresent(JsonValue.class)
                ? Optional.of(components[0].getGenericType())
                : Optional.empty();
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode schema = json.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode part = of(component.getGenericType());
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                ObjectNode either = json.createObjectNode();
                either.putArray("anyOf").add(part).addObject().put("type", "null");
                part = either;
            } else {
                required.add(component.getName());
            }
            properties.set(component.getName(), part);
            describe(part, nameOf(type) + "." + component.getName());
        }
        return schema;
    }

    /** A sealed outcome: one of its kinds, told apart by the discriminator. */
    private ObjectNode choice(Class<?> type) {
        String property = type.getAnnotation(JsonTypeInfo.class).property();
        ObjectNode schema = json.createObjectNode();
        ArrayNode oneOf = schema.putArray("oneOf");
        ObjectNode discriminator = schema.putObject("discriminator").put("propertyName", property);
        ObjectNode mapping = discriminator.putObject("mapping");
        for (JsonSubTypes.Type kind : type.getAnnotation(JsonSubTypes.class).value()) {
            String reference = reference(kind.value()).path("$ref").stringValue();
            ObjectNode part = Optional.ofNullable(named.get(nameOf(kind.value()))).orElseThrow();
            part.withObjectProperty("properties").putObject(property).put("const", kind.name());
            describe(
                    part.withObjectProperty("properties").withObjectProperty(property),
                    nameOf(kind.value()) + "." + property);
            part.withArrayProperty("required").insert(0, property);
            oneOf.addObject().put("$ref", reference);
            mapping.put(kind.name(), reference);
        }
        return schema;
    }

    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
    }
}
