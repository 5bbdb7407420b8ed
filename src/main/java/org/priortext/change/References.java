package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.align.Alignment;
import org.priortext.model.Paragraph;
import org.priortext.text.Span;

/**
 * References from one paragraph to another of the same resolution: {@code paragraph 3 above}, {@code paragraphs 1 and 2
 * (a) of the present resolution}. Those that go on to name another document are not of this kind.
 */
final class References {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?(?: bis| ter)?(?: ?\\(\\p{Ll}+\\))*";
    private static final Pattern REFERENCE = Pattern.compile(
            "\\bparagraphs? (?<list>" + NUMBER + "(?:(?:,| and| to| or|, and) " + NUMBER + ")*)"
                    + "(?= (?:above|below|of the present resolution|of this resolution)\\b)");
    private static final Pattern ONE = Pattern.compile(NUMBER);

    private References() {}

    /**
     * One number in a reference.
     *
     * @param span the number in the paragraph's text
     * @param id the paragraph it names: OP3, OP2(a)
     */
    record Reference(Span span, String id) {}

    /** The references of a paragraph, in order. */
    static List<Reference> in(Paragraph paragraph) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(paragraph.text());
        while (matcher.find()) {
            Matcher one = ONE.matcher(matcher.group("list"));
            while (one.find()) {
                Span span = new Span(matcher.start("list") + one.start(), matcher.start("list") + one.end());
                references.add(new Reference(span, "OP" + one.group().replaceAll(" ?\\(", "(")));
            }
        }
        return references;
    }

    /** The ids in the later text of the paragraphs that correspond to one of the earlier. */
    static List<String> mapped(Alignment alignment, String id) {
        return alignment.before().paragraph(id).stream()
                .flatMap(paragraph -> alignment.of(paragraph).stream())
                .flatMap(match -> match.after().stream()).map(Paragraph::id).toList();
    }

    /** References in the later text to a paragraph number it does not have, as sentences. */
    static List<String> dangling(Alignment alignment) {
        return alignment.after().paragraphs().stream().flatMap(paragraph -> in(paragraph).stream()
                .filter(reference -> alignment.after().paragraph(reference.id()).isEmpty())
                .map(reference -> "%s refers to paragraph %s, which does not exist."
                        .formatted(paragraph.id(), reference.id().substring(2)))).distinct().toList();
    }
}
