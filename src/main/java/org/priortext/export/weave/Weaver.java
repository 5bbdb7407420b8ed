package org.priortext.export.weave;

import java.util.ArrayList;
import java.util.List;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.model.Footnote;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.redline.Redliner;
import org.priortext.redline.Run;

/** Weaves two compared texts, masthead to end rule, into lines from which either can be read. */
public final class Weaver {

    private static final List<Layout> FRONT = List.of(Layout.MASTHEAD_SYMBOL, Layout.MASTHEAD_BODY,
            Layout.MASTHEAD_DATE, Layout.SESSION, Layout.ADOPTION, Layout.SPONSORS, Layout.REPORT, Layout.TITLE,
            Layout.ACTOR);

    private final Redliner redliner = new Redliner();

    /** The lines of the paragraphs alone. */
    public List<Line> weaveBody(Comparison comparison) {
        return new BodyWeaver(comparison).weave();
    }

    /** The lines above the paragraphs: masthead, sponsors, title, actor. */
    public List<Line> weaveFront(Comparison comparison) {
        Resolution before = comparison.from().resolution();
        Resolution after = comparison.to().resolution();
        List<Line> lines = new ArrayList<>();
        for (Layout layout : FRONT) {
            addLine(lines, layout, lead(layout, before, after),
                    FrontMatter.text(before, layout), FrontMatter.text(after, layout));
        }
        return lines;
    }

    /** All lines; the last one stands in both texts. */
    public List<Line> weave(Comparison comparison) {
        Resolution before = comparison.from().resolution();
        Resolution after = comparison.to().resolution();
        List<Line> lines = weaveFront(comparison);
        lines.addAll(new BodyWeaver(comparison).weave());
        addUnplacedNotes(lines, before, after);
        lines.add(new Line(List.of(new Piece.Words(Revision.KEPT, "_______________", Piece.Face.PLAIN)), Revision.KEPT,
                Layout.END_RULE, Layout.END_RULE, null, null, 0));
        return lines;
    }

    /** What stands at the left of the masthead's lines, with the tab to the right side. */
    private List<Piece> lead(Layout layout, Resolution before, Resolution after) {
        List<Piece> lead = switch (layout) {
            case MASTHEAD_SYMBOL -> compared("United Nations", "United Nations", Piece.Face.LARGE);
            case MASTHEAD_BODY -> compared(FrontMatter.body(before), FrontMatter.body(after), Piece.Face.LARGE);
            default -> List.of();
        };
        if (layout != Layout.MASTHEAD_SYMBOL && layout != Layout.MASTHEAD_BODY && layout != Layout.MASTHEAD_DATE) {
            return lead;
        }
        List<Piece> withTab = new ArrayList<>(lead);
        withTab.add(new Piece.Tab(Revision.KEPT));
        return withTab;
    }

    private void addLine(List<Line> lines, Layout layout, List<Piece> lead, String before, String after) {
        if (before == null && after == null) {
            return;
        }
        Revision mark = before == null ? Revision.INSERTED : after == null ? Revision.DELETED : Revision.KEPT;
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : lead) {
            pieces.add(piece instanceof Piece.Tab ? new Piece.Tab(mark) : piece);
        }
        pieces.addAll(compared(before, after, layout == Layout.ACTOR ? Piece.Face.ITALIC : Piece.Face.PLAIN));
        lines.add(new Line(pieces, mark, before == null ? null : layout, after == null ? null : layout, null, null, 0));
    }

    private void addUnplacedNotes(List<Line> lines, Resolution before, Resolution after) {
        List<Footnote> gone = new ArrayList<>(new Side(before).unplaced());
        List<Footnote> come = new ArrayList<>(new Side(after).unplaced());
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            addNote(lines, i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null);
        }
    }

    /** The label is raised, as at the foot of a page. */
    private void addNote(List<Line> lines, Footnote before, Footnote after) {
        List<Piece> label = new ArrayList<>();
        if (before != null && after != null && before.label().equals(after.label())) {
            label.add(new Piece.NoteAgain(Revision.KEPT, after.label()));
        } else {
            if (before != null) {
                label.add(new Piece.NoteAgain(Revision.DELETED, before.label()));
            }
            if (after != null) {
                label.add(new Piece.NoteAgain(Revision.INSERTED, after.label()));
            }
        }
        addLine(lines, Layout.UNPLACED_NOTE, label,
                before == null ? null : " " + before.text(), after == null ? null : " " + after.text());
    }

    /** Two short texts word by word; either may be null. */
    public List<Piece> compared(String before, String after, Piece.Face face) {
        List<Piece> pieces = new ArrayList<>();
        Match match = new Match(line(before), line(after), 1, false, Confidence.HIGH, false, List.of());
        for (Run run : redliner.redline(match).runs()) {
            Revision revision = switch (run) {
                case Run.Kept kept -> Revision.KEPT;
                case Run.Deleted deleted -> Revision.DELETED;
                case Run.Inserted inserted -> Revision.INSERTED;
            };
            if (!run.text().isEmpty()) {
                pieces.add(new Piece.Words(revision, run.text(), face));
            }
        }
        return pieces;
    }

    private static List<Paragraph> line(String text) {
        return text == null ? List.of() : List.of(Paragraph.of("line", ParagraphKind.HEADING, null, text));
    }
}
