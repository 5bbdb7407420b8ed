package org.priortext.export.docx.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The paragraphs of a resolution found in the body of a file, in order. */
final class Base {

    private final SequencedMap<String, BaseParagraph> paragraphs;

    private Base(SequencedMap<String, BaseParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** All paragraphs, each in a paragraph of the file of its own; empty if any is missing or the file has open changes. */
    static Optional<Base> find(Document text, Resolution resolution) {
        for (String open : List.of("ins", "del", "moveFrom", "moveTo")) {
            if (text.getElementsByTagNameNS(Xml.NAMESPACE, open).getLength() > 0) {
                return Optional.empty();
            }
        }
        List<BaseParagraph> candidates = new ArrayList<>();
        for (Element child : Xml.children(Xml.child(text.getDocumentElement(), "body"))) {
            if (Xml.is(child, "p")) {
                candidates.add(new BaseParagraph(child));
            }
        }
        SequencedMap<String, BaseParagraph> found = new LinkedHashMap<>();
        int next = 0;
        for (Paragraph paragraph : resolution.paragraphs()) {
            while (next < candidates.size() && !candidates.get(next).matches(paragraph)) {
                next++;
            }
            if (next == candidates.size()) {
                return Optional.empty();
            }
            found.put(paragraph.id(), candidates.get(next++));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Base(found));
    }

    /** Where the text begins. */
    BaseParagraph first() {
        return paragraphs.firstEntry().getValue();
    }

    /** Where it ends. */
    BaseParagraph last() {
        return paragraphs.lastEntry().getValue();
    }

    BaseParagraph of(Paragraph paragraph) {
        return paragraphs.get(paragraph.id());
    }

    /** Whether any number is typed; where none is, the word processor counts. */
    boolean numbersTyped() {
        return paragraphs.values().stream().anyMatch(paragraph -> paragraph.numberEnd() > 0);
    }
}
