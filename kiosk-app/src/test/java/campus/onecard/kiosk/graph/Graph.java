package campus.onecard.kiosk.graph;

import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every place a kiosk can be in, found by doing everything everywhere from the moment it was
 * switched on; places of one {@link Shape} count as one.
 */
final class Graph {

    /** More than this means that something grows without end. */
    private static final int MOST = 60_000;

    private final Map<String, Journey> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> cameFrom = new HashMap<>();

    /** Walked once for all tests of a run: it takes long and is only read. */
    private static final class Walked {
        private static final Graph ALL = walk();
    }

    static Graph walked() {
        return Walked.ALL;
    }

    /** Walks until nothing new is found. */
    private static Graph walk() {
        Graph graph = new Graph();
        Journey start =
                Journey.starting(
                        CampusTime.dayOf(Instant.parse("2026-11-12T04:26:00Z")), new Functions());
        Deque<Journey> open = new ArrayDeque<>(List.of(start));
        graph.places.put(Shape.of(start), start);
        while (!open.isEmpty()) {
            Journey here = open.remove();
            for (List<Event> move : moves(here)) {
                graph.went(here, after(here, move), open);
            }
        }
        return graph;
    }

    private void went(Journey from, Journey to, Deque<Journey> open) {
        String shape = Shape.of(to);
        cameFrom.computeIfAbsent(shape, _ -> new HashSet<>()).add(Shape.of(from));
        if (places.putIfAbsent(shape, to) == null) {
            open.add(to);
            if (places.size() > MOST) {
                throw new IllegalStateException("the kiosk's places have no end, see " + shape);
            }
        }
    }

    /** The journey after all of these. */
    static Journey after(Journey from, List<Event> move) {
        Journey here = from;
        for (Event event : move) {
            here = here.next(event);
        }
        return here;
    }

    /** Everything that can happen here: doings, and answers to what is asked. */
    static List<List<Event>> moves(Journey here) {
        List<List<Event>> all = new ArrayList<>();
        for (Vocabulary words : Vocabularies.ALL) {
            all.addAll(words.doings());
        }
        asks(here.step()).forEach(ask -> answers(ask.attempt()).forEach(a -> all.add(List.of(a))));
        return all;
    }

    /** What this step has asked and not heard yet. */
    static Set<Ask> asks(Step step) {
        return Functions.questions(step);
    }

    /** All answers of all functions to one attempt. */
    static List<Event> answers(long attempt) {
        return Vocabularies.ALL.stream().flatMap(v -> v.answers(attempt).stream()).toList();
    }

    /** One journey of each shape. */
    List<Journey> places() {
        return List.copyOf(places.values());
    }

    /** The places from which these can be reached. */
    Set<String> leadingTo(Set<String> goals) {
        Set<String> reached = new HashSet<>(goals);
        Deque<String> open = new ArrayDeque<>(goals);
        while (!open.isEmpty()) {
            for (String before : cameFrom.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(before)) {
                    open.add(before);
                }
            }
        }
        return reached;
    }
}
