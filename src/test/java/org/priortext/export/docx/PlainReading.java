package org.priortext.export.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/** What a document with all changes accepted or rejected has to say: the paragraphs of a resolution in the notation of {@link TrackedReading}. */
final class PlainReading {

    private PlainReading() {}

    static List<String> of(Resolution resolution) {
        List<String> lines = new ArrayList<>();
        Set<String> called = new HashSet<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            StringBuilder line = new StringBuilder(paragraph.number() == null ? "" : paragraph.number() + "\t");
            int at = 0;
            for (FootnoteMark mark : paragraph.marks()) {
                line.append(paragraph.text(), at, mark.offset());
                at = mark.offset();
                String text = resolution.footnote(mark.label()).orElseThrow().text();
                line.append(called.add(mark.label()) ? "[[" + text + "]]" : "[[=" + mark.label() + "]]");
            }
            lines.add(line + paragraph.text().substring(at));
        }
        return lines;
    }
}
