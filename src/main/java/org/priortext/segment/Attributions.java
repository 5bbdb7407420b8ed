package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.text.Spotter;

/**
 * Who proposes what in a compilation text: names before a colon right after an opening bracket, {@code [RUS, CHN: delete]}
 * (domain 6.4). The words themselves stay in the text.
 */
final class Attributions {

    private static final Spotter NAMED = new Spotter(Pattern.compile("\\[(?<names>\\p{Lu}[^\\[\\]:]{1,120}):\\s"), "[");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&+/-]{1,11}");

    private Attributions() {}

    /** The names of each attribution, in the order of the text. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (MatchResult named : NAMED.all(text)) {
            String names = named.group("names").strip();
            boolean all = List.of(names.split("\\s*(?:,|\\band\\b|/)\\s*")).stream().allMatch(name -> SHORT.matcher(name).matches() || States.isList(name));
            if (all) {
                found.add(names);
            }
        }
        return found;
    }
}
