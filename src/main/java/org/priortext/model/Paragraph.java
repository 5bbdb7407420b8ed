package org.priortext.model;

import java.util.List;

/**
 * One paragraph of a resolution. A paragraph with sub-paragraphs is its chapeau alone; the sub-paragraphs follow it
 * in the resolution's list and name it as their parent.
 *
 * @param id as delegates say it: PP1, OP1, OP1(a), OP1.1, OP1/tail, A1, H1
 * @param kind what it is
 * @param parent the id of the paragraph it hangs below, or null
 * @param number as it should read: {@code 1.}, {@code (a)}; null for unnumbered paragraphs
 * @param numberInSource as printed, null where nothing is printed
 * @param verb the opening phrase as printed ({@code Also decides}), or null
 * @param text clean: lines joined, without number, footnote marks and page furniture
 * @param marks footnote marks by rising offset
 * @param citations cited documents by rising offset
 * @param source where it stood in the file, in reading order
 */
public record Paragraph(
        String id,
        ParagraphKind kind,
        String parent,
        String number,
        String numberInSource,
        String verb,
        String text,
        List<FootnoteMark> marks,
        List<Citation> citations,
        List<SourceRange> source) {

    public Paragraph {
        marks = List.copyOf(marks);
        citations = List.copyOf(citations);
        source = List.copyOf(source);
    }

    /** A paragraph known by its words alone, as tests and tools make them. */
    public static Paragraph of(String id, ParagraphKind kind, String parent, String text) {
        return new Paragraph(id, kind, parent, null, null, null, text, List.of(), List.of(), List.of());
    }
}
