package campus.onecard.kiosk.graph;

import campus.onecard.kiosk.journey.Errands;
import campus.onecard.kiosk.journey.Filter;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/**
 * What two journeys have in common when a person could not tell their screens' buttons apart: the
 * kinds of everything, without names, sums and times. There are finitely many.
 */
final class Shape {

    private static final int SHORT = 4;
    private static final int MANY = 2;
    private static final String DOMAIN = "campus.onecard.domain.";

    private Shape() {}

    /** The shape of a journey; equal ones need to be walked from only once. */
    static String of(Journey journey) {
        StringBuilder out = new StringBuilder();
        append(journey.step(), out, true);
        return out.append(journey.station().cardOnReader() ? "+card" : "")
                .append(readsIdCards(journey) ? "+id" : "")
                .append(service(journey))
                .toString();
    }

    /** Where it decides which way is open; elsewhere it would only double the places. */
    private static boolean readsIdCards(Journey journey) {
        return journey.station().idReader()
                && (journey.step() instanceof Step.Attract
                        || journey.step() instanceof Step.TypeNumber
                        || journey.step() instanceof Step.EnterPassword);
    }

    /** A closed machine turns most people away, and who looks after it has one button more. */
    private static String service(Journey journey) {
        if (journey.step() instanceof Step.Home home) {
            return home.visit().looksAfterMachines() ? "+operator" : "";
        }
        boolean before = journey.visit().isEmpty() && !(journey.step() instanceof Step.Errand);
        return before && journey.station().closed() ? "+closed" : "";
    }

    private static void append(@Nullable Object thing, StringBuilder out, boolean top) {
        switch (thing) {
            case null -> out.append('-');
            case Station _, Errands _, Visit _, Trouble _, Filter _ -> out.append('*');
            case Step step when !top -> out.append(step.getClass().getSimpleName());
            case Enum<?> one -> out.append(one.name());
            case Boolean yes -> out.append(yes);
            case Integer number -> out.append(Math.clamp(number, 0, MANY));
            case String text -> out.append(size(text));
            case Optional<?> maybe -> append(maybe.orElse(null), out, false);
            case Collection<?> many -> many(many, out);
            case Record figures when figures.getClass().getName().startsWith(DOMAIN) ->
                    out.append(figures.getClass().getSimpleName());
            case Record whole -> parts(whole, out);
            default -> out.append('#');
        }
    }

    private static String size(String text) {
        if (text.isEmpty()) {
            return "0";
        }
        return text.length() < SHORT ? "s" : "l";
    }

    private static void many(Collection<?> many, StringBuilder out) {
        out.append('[').append(Math.min(many.size(), MANY));
        many.stream().findFirst().ifPresent(first -> append(first, out, false));
        out.append(']');
    }

    private static void parts(Record whole, StringBuilder out) {
        out.append(whole.getClass().getSimpleName()).append('(');
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            append(read(part, whole), out, false);
            out.append(',');
        }
        out.append(')');
    }

    private static @Nullable Object read(RecordComponent part, Record whole) {
        try {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot look into " + whole.getClass(), e);
        }
    }
}
