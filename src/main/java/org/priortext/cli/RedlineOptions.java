package org.priortext.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.priortext.export.ExportOptions;
import picocli.CommandLine.Option;

/** The options of compare that say how its file is made; {@link FormatOptions} knows which formats use them. */
final class RedlineOptions {

    @Option(names = "--author", paramLabel = "NAME", description = {"Who made it, as the file says; without it a file names nobody,",
            "but the tracked changes of a DOCX, which are your user name's."})
    private String author;

    @Option(names = "--date", paramLabel = "DATE", converter = DayConverter.class,
            description = "Date of the tracked changes, as 2020-12-31 or \"31 December 2020\" (default: now).")
    private LocalDate date;

    @Option(names = "--move-marks", description = "DOCX: mark moved text as moved instead of deleted and inserted.")
    private boolean moveMarks;

    @Option(names = "--comments", description = "DOCX: add what each change means as a comment.")
    private boolean comments;

    @Option(names = "--number-lists", description = "DOCX: number paragraphs with Word's lists instead of typed numbers.")
    private boolean lists;

    @Option(names = "--side-by-side", description = "HTML, PDF: the earlier text at the left, the later one at the right.")
    private boolean sideBySide;

    /** As asked for, without the user's notes. */
    ExportOptions asked() {
        return ExportOptions.of(author == null ? "" : author, date == null ? LocalDateTime.now() : date.atStartOfDay())
                .withEditor(author == null ? System.getProperty("user.name", "") : author)
                .withMoves(moveMarks ? ExportOptions.Moves.MOVE_MARKS : ExportOptions.Moves.DELETION_AND_INSERTION)
                .withComments(comments)
                .withColumns(sideBySide ? ExportOptions.Columns.SIDE_BY_SIDE : ExportOptions.Columns.ONE)
                .withNumbering(lists ? ExportOptions.Numbering.LISTS : ExportOptions.Numbering.TEXT);
    }
}
