package org.priortext.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/**
 * The words and phrases of two texts as numbers from 0, words of the same stem with the same number. A stretch of text
 * is read once however often it stands in them, and a word is stemmed once.
 */
final class Lexicon {

    /** Words in a phrase. */
    static final int PHRASE = 4;
    /** Different words or phrases of a usual pair of texts. */
    private static final int MANY = 3_000;
    /** Odd, so that no two phrases fall together; the golden ratio's bits, so that they spread over a hash table. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final Folding folding = Folding.standard();
    private final Formulaic formulaic = Formulaic.known();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Form> forms = HashMap.newHashMap(MANY);
    private final Map<String, Integer> stems = HashMap.newHashMap(MANY);
    private final Map<Long, Integer> phrases = HashMap.newHashMap(MANY);

    /** What is known of a folded word. */
    private record Form(int stem, boolean formulaic, boolean opensSetPhrase) {}

    /**
     * A stretch of text read.
     *
     * @param words the numbers of its words, compounds taken apart
     * @param phrases for each word that begins a phrase the number of the phrase
     * @param formulaic for each word whether it tells little, alone or as part of a set phrase
     */
    record Reading(int[] words, int[] phrases, boolean[] formulaic) {}

    /** The words of a stretch of text. */
    Reading read(String text) {
        return readings.computeIfAbsent(text, this::reading);
    }

    /** How many words are known so far. */
    int words() {
        return stems.size();
    }

    /** How many phrases are known so far. */
    int phrases() {
        return phrases.size();
    }

    private Reading reading(String text) {
        List<String> parts = parts(text);
        int[] words = new int[parts.size()];
        boolean[] little = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            Form form = forms.computeIfAbsent(parts.get(i), this::form);
            words[i] = form.stem();
            little[i] |= form.formulaic();
            int end = i + Formulaic.PHRASE;
            if (form.opensSetPhrase() && end <= words.length && formulaic.isSetPhrase(parts.subList(i, end))) {
                Arrays.fill(little, i, end, true);
            }
        }
        return new Reading(words, phrases(words), little);
    }

    /** The folded words; a compound gives its parts, so that "capacity-building" meets "build capacity". */
    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (FoldedWord word : folding.words(text)) {
            if (text.indexOf('-', word.start(), word.end()) < 0 || expanded(word, text)) {
                parts.add(word.form());
            } else {
                Arrays.stream(text.substring(word.start(), word.end()).split("-"))
                        .filter(part -> !part.isEmpty()).map(Folding::fold).forEach(parts::add);
            }
        }
        return parts;
    }

    private static boolean expanded(FoldedWord word, String text) {
        return !Folding.fold(text.substring(word.start(), word.end())).equals(word.form());
    }

    private Form form(String folded) {
        return new Form(stems.computeIfAbsent(Stems.of(folded), stem -> stems.size()),
                formulaic.contains(folded), formulaic.opensSetPhrase(folded));
    }

    private int[] phrases(int[] words) {
        int[] found = new int[Math.max(0, words.length - PHRASE + 1)];
        for (int i = 0; i < found.length; i++) {
            long phrase = 0;
            for (int j = i; j < i + PHRASE; j++) {
                phrase = phrase << 16 ^ phrase >>> 48 ^ words[j];
            }
            found[i] = phrases.computeIfAbsent(phrase * SCATTER, key -> phrases.size());
        }
        return found;
    }
}
