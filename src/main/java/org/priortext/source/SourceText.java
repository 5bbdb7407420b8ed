package org.priortext.source;

import java.util.List;
import org.priortext.model.Warning;

/**
 * A file as lines of text.
 *
 * @param name the file's name without its folder
 * @param format "markdown", "text", "pdf", "docx" …
 * @param blocks whether each line is a whole block (Markdown, DOCX …) and not a printed line
 * @param lines in reading order; empty lines are not kept, they are the next line's {@code gap}
 * @param warnings of the importer itself
 */
public record SourceText(String name, String format, boolean blocks, List<Line> lines, List<Warning> warnings) {

    public SourceText {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }
}
