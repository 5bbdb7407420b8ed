package org.priortext.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/**
 * What each word of two texts tells about which paragraph it stands in. A word weighs the more the fewer paragraphs of
 * both texts have it (inverse document frequency, Spärck Jones 1972); phrases that recur in several paragraphs of one
 * text or stand in its title (names of bodies, item titles), opening verbs, dates, numbers and formulaic words weigh
 * less, because they are shared by paragraphs that have nothing else in common (domain.md, section 4).
 */
final class WordWeights {

    /** Words in a phrase that counts as recurring. */
    private static final int PHRASE = 4;
    /** A phrase of the title counts as one that stands in this many paragraphs. */
    private static final int IN_TITLE = 4;

    private final Folding folding = Folding.standard();
    private final Formulaic formulaic = Formulaic.known();
    private final Tuning tuning;
    private final Map<String, Integer> numbers = new HashMap<>();

    private WordWeights(Tuning tuning) {
        this.tuning = tuning;
    }

    /** The paragraphs of both texts with their words weighed, earlier text first. */
    static List<List<Worded>> weigh(Resolution before, Resolution after, Tuning tuning) {
        return new WordWeights(tuning).both(before, after);
    }

    private List<List<Worded>> both(Resolution before, Resolution after) {
        List<Reading> earlier = read(before);
        List<Reading> later = read(after);
        Map<Integer, Integer> frequency = new HashMap<>();
        count(earlier, frequency);
        count(later, frequency);
        Map<Long, Integer> recurring = recurrence(earlier, before.title());
        recurrence(later, after.title()).forEach((phrase, times) -> recurring.merge(phrase, times, Math::max));
        int paragraphs = earlier.size() + later.size();
        return List.of(weighed(earlier, frequency, recurring, paragraphs), weighed(later, frequency, recurring, paragraphs));
    }

    private record Reading(Paragraph paragraph, List<String> forms, int[] words) {}

    private List<Reading> read(Resolution text) {
        return text.paragraphs().stream().map(paragraph -> {
            List<String> forms = forms(paragraph.text());
            return new Reading(paragraph, forms, numbered(forms));
        }).toList();
    }

    private List<String> forms(String text) {
        return folding.words(text).stream().flatMap(word -> parts(word, text)).toList();
    }

    /** A compound gives its parts, so that "capacity-building" meets "build capacity". */
    private static Stream<String> parts(FoldedWord word, String text) {
        String surface = text.substring(word.start(), word.end());
        if (surface.indexOf('-') < 0 || !Folding.fold(surface).equals(word.form())) {
            return Stream.of(word.form());
        }
        return Arrays.stream(surface.split("-")).filter(part -> !part.isEmpty()).map(Folding::fold);
    }

    private int[] numbered(List<String> forms) {
        return forms.stream().mapToInt(form -> numbers.computeIfAbsent(Stems.of(form), key -> numbers.size())).toArray();
    }

    private static void count(List<Reading> readings, Map<Integer, Integer> frequency) {
        for (Reading reading : readings) {
            Set<Integer> distinct = new TreeSet<>();
            for (int word : reading.words()) {
                distinct.add(word);
            }
            distinct.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    /** In how many paragraphs of one text each phrase stands; a phrase of its title as if in many. */
    private Map<Long, Integer> recurrence(List<Reading> readings, String title) {
        Map<Long, Integer> times = new HashMap<>();
        if (title != null) {
            Set.copyOf(phrases(numbered(forms(title)))).forEach(phrase -> times.put(phrase, IN_TITLE));
        }
        for (Reading reading : readings) {
            Set.copyOf(phrases(reading.words())).forEach(phrase -> times.merge(phrase, 1, Integer::sum));
        }
        return times;
    }

    /** Each run of {@link #PHRASE} words as one number. */
    private List<Long> phrases(int[] words) {
        List<Long> phrases = new ArrayList<>();
        for (int i = 0; i + PHRASE <= words.length; i++) {
            long phrase = 0;
            for (int j = i; j < i + PHRASE; j++) {
                phrase = phrase << 16 ^ phrase >>> 48 ^ words[j];
            }
            phrases.add(phrase);
        }
        return phrases;
    }

    private List<Worded> weighed(List<Reading> readings, Map<Integer, Integer> frequency,
            Map<Long, Integer> recurring, int paragraphs) {
        List<Worded> weighed = new ArrayList<>();
        for (Reading reading : readings) {
            int[] words = reading.words();
            double[] weights = new double[words.length];
            int[] times = repetitions(words, recurring);
            boolean[] set = formulaic.inSetPhrases(reading.forms());
            int opening = reading.paragraph().verb() == null ? 1 : forms(reading.paragraph().verb()).size();
            double total = 0;
            for (int i = 0; i < words.length; i++) {
                double bits = Math.log((paragraphs + 1.0) / frequency.get(words[i])) / Math.log(2);
                double share = 1 / Math.min(times[i], tuning.recurrenceCap());
                if (i < opening || set[i] || formulaic.contains(reading.forms().get(i))) {
                    share = Math.min(share, tuning.formulaicShare());
                }
                double weight = bits * share;
                weights[i] = weight;
                total += weight;
            }
            weighed.add(new Worded(reading.paragraph(), weighed.size(), words, weights, total));
        }
        return weighed;
    }

    /** For each word the greatest number of paragraphs that a phrase around it stands in. */
    private int[] repetitions(int[] words, Map<Long, Integer> recurring) {
        int[] times = new int[words.length];
        Arrays.fill(times, 1);
        List<Long> phrases = phrases(words);
        for (int i = 0; i < phrases.size(); i++) {
            int found = recurring.getOrDefault(phrases.get(i), 1);
            for (int j = i; j < i + PHRASE; j++) {
                times[j] = Math.max(times[j], found);
            }
        }
        return times;
    }
}
