package org.priortext.export.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Slice;

/** One of the two texts as the weave needs it: paragraphs by index, footnotes counted, layouts. */
final class Side {

    private final Resolution resolution;
    private final Map<String, Integer> indices = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private final Map<String, String> firstCall = new HashMap<>();

    Side(Resolution resolution) {
        this.resolution = resolution;
        for (Paragraph paragraph : resolution.paragraphs()) {
            indices.put(paragraph.id(), indices.size());
            for (FootnoteMark mark : paragraph.marks()) {
                firstCall.putIfAbsent(mark.label(), place(paragraph, mark));
                if (resolution.footnote(mark.label()).isPresent()) {
                    called.add(mark.label());
                }
            }
        }
    }

    int size() {
        return resolution.paragraphs().size();
    }

    Paragraph paragraph(int index) {
        return resolution.paragraphs().get(index);
    }

    int index(Paragraph paragraph) {
        return indices.get(paragraph.id());
    }

    /** The place of a slice in the whole text, to sort by. */
    long position(Slice slice) {
        return (long) index(slice.paragraph()) << 32 | slice.start();
    }

    Layout layout(Paragraph paragraph) {
        if (paragraph.id().endsWith("/tail")) {
            return Layout.TAIL;
        }
        return switch (paragraph.kind()) {
            case PREAMBULAR -> Layout.PREAMBULAR;
            case OPERATIVE -> Layout.OPERATIVE;
            case HEADING -> Layout.HEADING;
            case ANNEX -> paragraph.parent() == null ? Layout.ANNEX : sub(paragraph);
            case SUB -> sub(paragraph);
        };
    }

    private Layout sub(Paragraph paragraph) {
        int depth = 0;
        for (Paragraph at = paragraph; at != null && at.parent() != null && depth < 3; depth++) {
            Integer parent = indices.get(at.parent());
            at = parent == null ? null : paragraph(parent);
        }
        return depth <= 1 ? Layout.SUB : depth == 2 ? Layout.SUB_SUB : Layout.SUB_SUB_SUB;
    }

    /** Where the opening phrase ends: it is set in italics, as in the official documents. */
    static int italicEnd(Paragraph paragraph) {
        String verb = paragraph.verb();
        return verb != null && paragraph.kind() != ParagraphKind.HEADING && paragraph.text().startsWith(verb)
                ? verb.length() : 0;
    }

    /**
     * The calls of footnotes behind the character before {@code offset}. At the beginning of a paragraph they belong to
     * offset 0.
     */
    List<FootnoteMark> calls(Paragraph paragraph, int offset) {
        return paragraph.marks().stream().filter(mark -> mark.offset() == offset).toList();
    }

    /** Whether this call is the one that carries the footnote's text. */
    boolean carriesNote(Paragraph paragraph, FootnoteMark mark) {
        return place(paragraph, mark).equals(firstCall.get(mark.label())) && called.contains(mark.label());
    }

    Footnote note(FootnoteMark mark) {
        return resolution.footnote(mark.label()).orElseThrow();
    }

    /** Footnotes no paragraph calls. */
    List<Footnote> unplaced() {
        Set<Footnote> notes = new LinkedHashSet<>(resolution.footnotes());
        notes.removeIf(note -> called.contains(note.label()));
        return new ArrayList<>(notes);
    }

    private static String place(Paragraph paragraph, FootnoteMark mark) {
        return paragraph.id() + "@" + mark.offset();
    }
}
