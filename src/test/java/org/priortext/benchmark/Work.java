package org.priortext.benchmark;

import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import java.util.stream.Collectors;
import org.priortext.align.Aligner;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.redline.Redline;
import org.priortext.redline.Redliner;

/** What the benchmarks measure: the program's comparison, and the words that a plain diff of the same texts needs. */
final class Work {

    private Work() {}

    /** Two texts aligned, and each match compared word by word. */
    static List<Redline> redlines(Resolution before, Resolution after) {
        Redliner redliner = new Redliner();
        return new Aligner().align(before, after, List.of()).matches().stream().map(redliner::redline).toList();
    }

    /** The words of a text from its first paragraph to its last, as java-diff-utils cuts them. */
    static List<String> words(Resolution text) {
        return DiffRowGenerator.SPLITTER_BY_WORD.apply(
                text.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")));
    }
}
