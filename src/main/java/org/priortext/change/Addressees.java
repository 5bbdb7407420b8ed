package org.priortext.change;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priortext.text.Span;

/**
 * Finds whom the words behind an operative verb address: the names up to the order itself ({@code to submit}), several
 * joined by commas and "and" taken together, without the remarks between commas. Work that is encouraged for its own sake
 * ({@code the strengthening of …}) addresses nobody.
 */
final class Addressees {

    /** What ends a name: an order, or a clause that says more of it. An order is no word for a thing or with a capital. */
    private static final Pattern END = Pattern.compile("[;:.]|,?\\s+(?:(?:not\\s+)?to(?!\\s+(?:the|a|an|this|that|these|those|its|their|his|her|all|any|\\p{Lu}\\S*)\\b)"
            + "|that|which|who|whose|when|where|while|if|as appropriate|in this (?:respect|regard|context)|in accordance|of (?:their|its)|taking|including|through|on behalf)\\b");
    /** Before a further name in a list of them. */
    private static final Pattern NEXT = Pattern.compile(",?\\s+(?:and|or|as well as)\\s+(?:of\\s+)?|,\\s+");
    private static final Pattern LINK = Pattern.compile("^(?:to|on|upon|that)\\s+(?=\\S)");
    /** Words that tell how names hang together; what follows one is no head of a name. */
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\s(?:of|for|by|from|with|without|between|among|in|into|on|at|to|towards|under|within|across|against|through|concerning|regarding)\\s");
    private static final Pattern PROPER = Pattern.compile("(?:the )?\\p{Lu}");
    private static final Pattern NO_NAME = Pattern.compile("^(?:of|for|by|from|with|between|among|in|on|at|under|within|such as)\\b");

    private final Phrases named = new Phrases(Vocabulary.words("addressees.txt").stream()
            .flatMap(name -> Stream.of(name, "the " + name)).toList());
    private final Phrases nouns = new Phrases(Vocabulary.words("actors.txt", "noun"));
    private final Phrases pronouns = new Phrases(Vocabulary.words("actors.txt", "pronoun"));

    /** Where the addressee stands in the words behind a verb, or null if they name none. */
    Span in(String words) {
        Matcher link = LINK.matcher(words);
        int start = link.find() ? link.end() : 0;
        String rest = words.substring(start);
        Span pronoun = pronouns.atStart(rest);
        int end = pronoun != null ? pronoun.end() : "that ".equals(words.substring(0, start)) ? knownEnd(rest) : end(rest);
        return end == 0 ? null : new Span(start, start + end);
    }

    /** Whether it is a word that stands for an addressee named before. */
    boolean isPronoun(String addressee) {
        return pronouns.atStart(addressee) != null;
    }

    /** The known name a text begins with, or null: before a verb of its own only a known name can be told from it. */
    Span known(String words) {
        return named.atStart(words);
    }

    private int knownEnd(String words) {
        Span found = known(words);
        return found == null ? 0 : found.end();
    }

    private int end(String words) {
        Matcher stop = END.matcher(words);
        String names = stop.find() ? words.substring(0, stop.start()) : words;
        Matcher next = NEXT.matcher(names);
        int end = 0;
        for (int from = 0; from < names.length();) {
            boolean more = next.find();
            int to = more ? next.start() : names.length();
            String part = names.substring(from, to);
            boolean joined = end > 0 && names.charAt(end) != ',' && !NO_NAME.matcher(part).find();
            boolean inList = more && names.charAt(to) == ',';
            if (isActor(part) || joined && !inList) {
                end = to;
            } else if (joined && PREPOSITION.matcher(part).find() || !joined && (end > 0 || PREPOSITION.matcher(" " + part + " ").find())) {
                break;
            }
            from = more ? next.end() : to;
        }
        return end > 0 ? end : Math.max(knownEnd(words), properName(names));
    }

    /** A name that begins with a capital may have its head behind a preposition: {@code the Rule of Law Unit}. */
    private int properName(String names) {
        int comma = names.indexOf(',');
        String name = comma < 0 ? names : names.substring(0, comma);
        return PROPER.matcher(name).lookingAt() && nouns.anyIn(name) ? name.length() : 0;
    }

    /** Whether the head of a name, before any preposition, is somebody who can act. */
    private boolean isActor(String name) {
        String head = PREPOSITION.split(name + " ", 2)[0];
        return nouns.anyIn(head) && !NO_NAME.matcher(name).find();
    }
}
