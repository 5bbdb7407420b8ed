package org.priortext.export.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/** What a document with all changes accepted or rejected has to say: the paragraphs of a resolution in the notation of {@link TrackedReading}. */
final class PlainReading {

    private PlainReading() {}

    static List<String> of(Resolution resolution) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> ordinals = new LinkedHashMap<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            StringBuilder line = new StringBuilder(paragraph.number() == null ? "" : paragraph.number() + "\t");
            int at = 0;
            for (FootnoteMark mark : paragraph.marks()) {
                line.append(paragraph.text(), at, mark.offset());
                at = mark.offset();
                String text = resolution.footnote(mark.label()).orElseThrow().text();
                Integer ordinal = ordinals.get(mark.label());
                if (ordinal == null) {
                    ordinals.put(mark.label(), ordinals.size() + 1);
                }
                line.append(ordinal == null ? "[[" + text + "]]" : "[[=" + ordinal + "]]");
            }
            lines.add(line + paragraph.text().substring(at));
        }
        return lines;
    }
}
