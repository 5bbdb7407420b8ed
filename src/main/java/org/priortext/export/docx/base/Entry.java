package org.priortext.export.docx.base;

import java.util.ArrayList;
import java.util.List;
import org.priortext.export.weave.FrontMatter;
import org.priortext.export.weave.Layout;
import org.priortext.model.Resolution;

/**
 * A line above the paragraphs.
 *
 * @param layout what it is
 * @param before its words in the earlier text, or null
 * @param after its words in the later text, or null
 */
record Entry(Layout layout, String before, String after) {

    /** All lines that either text has, in order. */
    static List<Entry> of(Resolution before, Resolution after) {
        List<Entry> entries = new ArrayList<>();
        for (Layout layout : FrontMatter.LINES) {
            String old = text(before, layout);
            String young = text(after, layout);
            if (old != null || young != null) {
                entries.add(new Entry(layout, old, young));
            }
        }
        return entries;
    }

    private static String text(Resolution resolution, Layout layout) {
        String text = FrontMatter.text(resolution, layout);
        return text == null || text.isEmpty() ? null : text;
    }

    /** Whether it stands in the text, on a line of its own, and not in the head of the page. */
    boolean ofTheText() {
        return layout.compareTo(Layout.SESSION) >= 0;
    }
}
