package org.priortext.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.priortext.model.FootnoteMark;

/**
 * Takes the footnote marks out of a resolution's paragraphs. Raised and careted digits are marks; bare digits only where a
 * note of that label exists and the labels' order of first appearance allows it (domain 1.4: a mark glued to a year must
 * never make a year).
 */
final class Marks {

    private static final Comparator<String> BY_NUMBER = Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private final Set<String> labels;
    private final MarkFinder finder;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param labels of the resolution's notes
     * @param styled whether the source tells raised digits from others, so that bare ones are never marks
     */
    Marks(Set<String> labels, boolean styled) {
        this.labels = labels;
        this.finder = new MarkFinder(labels, styled);
    }

    /** The marks of each paragraph, these given in reading order; they are deleted from the texts. */
    List<List<FootnoteMark>> take(List<StyledText> texts) {
        Map<String, Integer> places = new HashMap<>();
        labels.stream().filter(label -> label.matches("\\d+")).sorted(BY_NUMBER).forEach(label -> places.put(label, places.size()));
        List<List<PrintedMark>> chosen = new MarkOrder(places).choose(texts.stream().map(finder::find).toList());
        List<List<FootnoteMark>> marks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            marks.add(cut(texts.get(i), chosen.get(i)));
        }
        return marks;
    }

    private List<FootnoteMark> cut(StyledText text, List<PrintedMark> printed) {
        List<FootnoteMark> marks = new ArrayList<>();
        int deleted = 0;
        for (PrintedMark mark : printed) {
            int start = mark.start() - deleted;
            int end = mark.end() - deleted;
            while (start > 0 && text.charAt(start - 1) == ' ' && (end >= text.length() || " ,;:.".indexOf(text.charAt(end)) >= 0)) {
                start--;
            }
            text.delete(start, end);
            deleted += end - start;
            for (String label : mark.labels()) {
                marks.add(new FootnoteMark(label, start));
                seen.add(label);
            }
        }
        return marks;
    }

    /** The labels no paragraph has called. */
    Set<String> unseen() {
        Set<String> unseen = new TreeSet<>(BY_NUMBER);
        unseen.addAll(labels);
        unseen.removeAll(seen);
        return unseen;
    }
}
