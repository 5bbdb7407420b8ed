package org.priortext.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of sponsors, names of States written in different ways taken as one. */
final class Sponsors {

    private final Map<String, String> standard = new HashMap<>();

    Sponsors() {
        Vocabulary.entries("state-names.txt").forEach(entry -> standard.put(key(entry.getFirst()), entry.getLast()));
    }

    /** The standard form of a name: without a leading article, quotes made one kind, old names replaced. */
    String name(String printed) {
        String name = printed.strip().replaceFirst("^[Tt]he ", "");
        return standard.getOrDefault(key(name), name);
    }

    /** The names of the second list that the first has not; none if either list is empty, as in adopted texts. */
    List<String> onlyIn(List<String> second, List<String> first) {
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new LinkedHashMap<>();
        second.forEach(printed -> names.putIfAbsent(key(name(printed)), name(printed)));
        first.forEach(printed -> names.remove(key(name(printed))));
        return List.copyOf(names.values());
    }

    private static String key(String name) {
        return Words.lower(name).replaceAll("[’'`´]", "'");
    }
}
