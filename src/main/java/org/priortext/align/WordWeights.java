package org.priortext.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/**
 * What each word of two texts tells about which paragraph it stands in. A word weighs the more the fewer paragraphs of
 * both texts have it (inverse document frequency, Spärck Jones 1972); phrases that recur in several paragraphs of one
 * text or stand in its title (names of bodies, item titles), opening verbs, dates, numbers and formulaic words weigh
 * less, because they are shared by paragraphs that have nothing else in common (domain.md, section 4).
 */
final class WordWeights {

    /** A phrase of the title counts as one that stands in this many paragraphs. */
    private static final int IN_TITLE = 4;

    private final Lexicon lexicon = new Lexicon();
    private final Tuning tuning;

    private WordWeights(Tuning tuning) {
        this.tuning = tuning;
    }

    /** The paragraphs of both texts with their words weighed, earlier text first. */
    static List<List<Worded>> weigh(Resolution before, Resolution after, Tuning tuning) {
        return new WordWeights(tuning).both(before, after);
    }

    private List<List<Worded>> both(Resolution before, Resolution after) {
        List<Lexicon.Reading> earlier = read(before);
        List<Lexicon.Reading> later = read(after);
        int[] titleBefore = phrases(before.title());
        int[] titleAfter = phrases(after.title());
        double[] bits = bits(earlier, later);
        int[] recurring = new int[lexicon.phrases()];
        recurrence(earlier, titleBefore, recurring);
        recurrence(later, titleAfter, recurring);
        return List.of(weighed(before, earlier, bits, recurring), weighed(after, later, bits, recurring));
    }

    private List<Lexicon.Reading> read(Resolution text) {
        return text.paragraphs().stream().map(paragraph -> lexicon.read(paragraph.text())).toList();
    }

    private int[] phrases(String title) {
        return title == null ? new int[0] : lexicon.read(title).phrases();
    }

    /** For each word its information, by the number of paragraphs of both texts that have it. */
    private double[] bits(List<Lexicon.Reading> earlier, List<Lexicon.Reading> later) {
        int[] frequency = new int[lexicon.words()];
        int[] lastIn = new int[lexicon.words()];
        int paragraphs = 0;
        for (List<Lexicon.Reading> text : List.of(earlier, later)) {
            for (Lexicon.Reading reading : text) {
                paragraphs++;
                for (int word : reading.words()) {
                    frequency[word] += lastIn[word] == paragraphs ? 0 : 1;
                    lastIn[word] = paragraphs;
                }
            }
        }
        double all = paragraphs + 1.0;
        return Arrays.stream(frequency).mapToDouble(times -> Math.log(all / times) / Math.log(2)).toArray();
    }

    /** Raises for each phrase the number of paragraphs of one text in which it stands; in its title counts as in many. */
    private static void recurrence(List<Lexicon.Reading> text, int[] title, int[] most) {
        int[] times = new int[most.length];
        int[] lastIn = new int[most.length];
        for (int phrase : title) {
            times[phrase] = IN_TITLE;
        }
        for (int k = 0; k < text.size(); k++) {
            for (int phrase : text.get(k).phrases()) {
                times[phrase] += lastIn[phrase] == k + 1 ? 0 : 1;
                lastIn[phrase] = k + 1;
            }
        }
        for (int phrase = 0; phrase < most.length; phrase++) {
            most[phrase] = Math.max(most[phrase], times[phrase]);
        }
    }

    private List<Worded> weighed(Resolution text, List<Lexicon.Reading> readings, double[] bits, int[] recurring) {
        List<Worded> weighed = new ArrayList<>(readings.size());
        for (Lexicon.Reading reading : readings) {
            Paragraph paragraph = text.paragraphs().get(weighed.size());
            int[] words = reading.words();
            int[] times = repetitions(reading, recurring);
            int opening = paragraph.verb() == null ? 1 : lexicon.read(paragraph.verb()).words().length;
            double[] weights = new double[words.length];
            for (int i = 0; i < words.length; i++) {
                double share = 1 / Math.min(times[i], tuning.recurrenceCap());
                boolean little = i < opening || reading.formulaic()[i];
                weights[i] = bits[words[i]] * (little ? Math.min(share, tuning.formulaicShare()) : share);
            }
            weighed.add(Worded.of(paragraph, weighed.size(), words, weights));
        }
        return weighed;
    }

    /** For each word the greatest number of paragraphs that a phrase around it stands in. */
    private static int[] repetitions(Lexicon.Reading reading, int[] recurring) {
        int[] times = new int[reading.words().length];
        Arrays.fill(times, 1);
        for (int i = 0; i < reading.phrases().length; i++) {
            int found = recurring[reading.phrases()[i]];
            for (int j = i; j < i + Lexicon.PHRASE; j++) {
                times[j] = Math.max(times[j], found);
            }
        }
        return times;
    }
}
