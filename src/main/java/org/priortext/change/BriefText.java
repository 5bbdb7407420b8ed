package org.priortext.change;

import java.util.ArrayList;
import java.util.List;

/** A brief as lines of plain text, wrapped between words. */
public final class BriefText {

    private static final String INDENT = "  ";

    /**
     * The lines of a brief.
     *
     * @param width columns to wrap at, at least 40
     */
    public List<String> lines(Brief brief, int width) {
        if (width < 40) {
            throw new IllegalArgumentException("too narrow: " + width);
        }
        List<String> lines = new ArrayList<>();
        wrap(brief.headline(), "", "", width, lines);
        brief.figures().forEach(line -> wrap(line, "", "", width, lines));
        for (Brief.Section section : brief.sections()) {
            lines.add("");
            lines.add(section.title());
            section.lines().forEach(line -> wrap(line, INDENT, INDENT + INDENT, width, lines));
        }
        return lines;
    }

    private static void wrap(String text, String first, String further, int width, List<String> lines) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(further);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
