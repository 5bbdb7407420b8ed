package org.priortext.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of States in lists of sponsors and voters. The names stand in {@code states.txt}; a comma or an "and" divides two
 * names only where it is not inside one ("United Kingdom of Great Britain and Northern Ireland").
 */
final class States {

    private static final Set<String> KNOWN = Vocabulary.entries("states.txt").stream().map(States::fold).collect(Collectors.toCollection(HashSet::new));

    private States() {}

    /** The names in a list such as {@code A, B, C and D}, as printed, without article and end mark. */
    static List<String> split(String list) {
        String text = list.strip().replaceAll("\\s+", " ").replaceAll("(?<=[\\p{L}),])[*\u2020\u2021]{1,4}(?=[\\s,:;.]|$)", "").replaceAll("[.;:]$", "").replaceAll("(?<=[\\p{L})])[\\d*\u00B9\u00B2\u00B3]+(?=,|$| and )", "");
        List<String> names = new ArrayList<>();
        for (String piece : text.split(", (?![^()]*\\))")) {
            String name = piece.strip();
            if (!name.isEmpty()) {
                names.addAll(divide(name));
            }
        }
        return names.stream().map(States::withoutArticle).filter(name -> !name.isEmpty()).toList();
    }

    /** Whether a text is a list of States, all or nearly all of them known. */
    static boolean isList(String text) {
        List<String> names = split(text);
        long known = names.stream().filter(name -> KNOWN.contains(fold(name))).count();
        return !names.isEmpty() && known * 10 >= names.size() * 6;
    }

    /** Whether a text is such a list from its first word on. */
    static boolean beginsList(String text) {
        return isList(text) && KNOWN.contains(fold(split(text).getFirst()));
    }

    private static List<String> divide(String piece) {
        if (KNOWN.contains(fold(piece))) {
            return List.of(piece);
        }
        String name = piece.startsWith("and ") ? piece.substring(4) : piece;
        int and = name.lastIndexOf(" and ");
        while (and > 0) {
            String left = name.substring(0, and);
            String right = name.substring(and + 5);
            if (KNOWN.contains(fold(right)) || KNOWN.contains(fold(left))) {
                List<String> parts = new ArrayList<>(divide(left));
                parts.addAll(divide(right));
                return parts;
            }
            and = name.lastIndexOf(" and ", and - 1);
        }
        return List.of(name);
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") && !name.startsWith("the former") ? name.substring(4) : name;
    }

    private static String fold(String name) {
        String plain = name.replace('\u2019', '\'').toLowerCase(Locale.ROOT).strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
