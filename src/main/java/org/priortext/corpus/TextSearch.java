package org.priortext.corpus;

import java.util.List;
import java.util.Objects;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

/** Searches a few texts at hand, without an index, with the same closeness and ranking as the index. */
public final class TextSearch {

    /**
     * A text and the file it came from.
     *
     * @param file path, or null
     * @param witness the text
     */
    public record Source(String file, Witness witness) {}

    /**
     * The paragraphs that have the phrase or nearly, best first.
     *
     * @param limit how many at most, 1 or more
     */
    public List<Hit> search(List<Source> sources, String phrase, int limit) {
        Phrase wanted = new Phrase(phrase);
        return sources.stream().flatMap(source -> source.witness().resolution().paragraphs().stream()
                        .map(paragraph -> hit(source, paragraph, wanted)))
                .filter(Objects::nonNull).sorted(Hit.BEST_FIRST).limit(limit).toList();
    }

    private static Hit hit(Source source, Paragraph paragraph, Phrase wanted) {
        Resolution text = source.witness().resolution();
        return wanted.in(paragraph.text())
                .map(match -> new Hit(source.file(), source.witness().label(), text.symbol(), text.date(), text.stage(),
                        paragraph.id(), paragraph.text(), match.start(), match.end(), match.exact(), match.closeness()))
                .orElse(null);
    }
}
