package org.priortext.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.change.BriefText;
import org.priortext.change.Change;
import org.priortext.change.Telling;
import org.priortext.dossier.Comparison;
import org.priortext.model.Paragraph;
import org.priortext.redline.Apparatus;
import org.priortext.redline.Run;

/** A comparison for reading in a terminal: the brief first, then the redline clause by clause. */
final class CompareText {

    private static final int WIDTH = 100;

    private final Telling telling = new Telling();
    private final Terminal terminal;
    private final PrintWriter out;

    CompareText(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
    }

    /** The brief alone. */
    void brief(Comparison comparison) {
        new BriefText().lines(comparison.brief(), WIDTH).forEach(out::println);
    }

    void print(Comparison comparison) {
        brief(comparison);
        out.println();
        out.println(terminal.strong("Clause by clause") + "  " + terminal.deleted("deleted") + " " + terminal.inserted("inserted"));
        Apparatus apparatus = comparison.apparatus();
        if (apparatus.titleChanged()) {
            passage("Title", apparatus.title());
        }
        comparison.clauses().forEach(this::clause);
        apparatus.notes().stream().filter(Apparatus.Note::changed).forEach(note -> passage(heading(note), note.runs()));
    }

    private void clause(Comparison.Clause clause) {
        passage(heading(clause.match()), clause.redline().runs());
        for (Change change : clause.changes()) {
            if (!change.type().startsWith("structure.") || change.substantive()) {
                String told = wholeParagraph(clause.match()) && change.inserted().length() + change.deleted().length() > WIDTH
                        ? change.note() : telling.tell(change);
                out.println(terminal.faint("    " + change.type() + (told.isEmpty() ? "" : ": " + told)));
            }
        }
    }

    private void passage(String heading, List<Run> runs) {
        out.println();
        out.println(terminal.strong(heading));
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            switch (run) {
                case Run.Kept kept -> text.append(kept.text());
                case Run.Deleted deleted -> text.append(terminal.deleted(deleted.text()));
                case Run.Inserted inserted -> text.append(terminal.inserted(inserted.text()));
            }
        }
        out.println(text);
    }

    private static String heading(Apparatus.Note note) {
        if (note.before() == null) {
            return "Footnote " + note.after() + "  added";
        }
        return "Footnote " + note.before() + (note.after() == null ? "  deleted"
                : (note.after().equals(note.before()) ? "" : " \u2192 " + note.after()) + "  edited");
    }

    private static boolean wholeParagraph(Match match) {
        return match.before().isEmpty() || match.after().isEmpty();
    }

    private static String heading(Match match) {
        String from = ids(match.before());
        String to = ids(match.after());
        String pair = match.before().isEmpty() ? to : match.after().isEmpty() ? from : from.equals(to) ? to : from + " \u2192 " + to;
        return pair + "  " + match.kind().name().toLowerCase(Locale.ROOT) + (match.moved() ? ", moved" : "")
                + (match.crossesBorder() ? ", between preamble and operative part" : "")
                + (match.confidence() == Confidence.HIGH || match.byUser() ? "" : ", uncertain: " + match.reason());
    }

    private static String ids(List<Paragraph> paragraphs) {
        return String.join(" + ", paragraphs.stream().map(Paragraph::id).toList());
    }
}
