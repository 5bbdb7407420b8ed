package org.priortext.export.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;
import org.priortext.redline.Redline;
import org.priortext.redline.Run;

/**
 * Weaves the paragraphs of two texts. It walks both texts from anchor to anchor; what lies between goes out in the
 * order: rest of the paragraphs begun, whole paragraphs of the earlier text, whole paragraphs of the later one, the
 * beginnings of the paragraphs of the anchor. One weave serves one comparison.
 */
final class BodyWeaver {

    /** Before the number of a paragraph; 0 and more are offsets into its text. */
    private static final int FRESH = -1;

    private final Comparison comparison;
    private final Side before;
    private final Side after;
    private final Cutter cutter;
    private final Map<Integer, Redline> movedAway = new HashMap<>();
    private final Map<Integer, Redline> movedHere = new HashMap<>();
    private final Map<Redline, Integer> moves = new java.util.IdentityHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private int old;
    private int oldAt = FRESH;
    private int young;
    private int youngAt = FRESH;

    BodyWeaver(Comparison comparison) {
        this.comparison = comparison;
        this.before = new Side(comparison.from().resolution());
        this.after = new Side(comparison.to().resolution());
        this.cutter = new Cutter(before, after);
    }

    /** The woven paragraphs, with footnotes no paragraph calls behind them. */
    List<Line> weave() {
        noteMoves();
        for (Anchor anchor : Anchor.of(comparison, before, after)) {
            switch (anchor) {
                case Anchor.Start start -> {
                    advance(start.old(), FRESH, start.young(), FRESH);
                    addNumbers(before.paragraph(old).number(), after.paragraph(young).number());
                    oldAt = 0;
                    youngAt = 0;
                }
                case Anchor.Words words -> {
                    advance(words.old(), words.kept().from().start(), words.young(), words.kept().to().start());
                    pieces.addAll(cutter.kept(words.kept()));
                    oldAt = words.kept().from().end();
                    youngAt = words.kept().to().end();
                }
                case Anchor.End end -> {
                    advance(end.old(), before.paragraph(end.old()).text().length(),
                            end.young(), after.paragraph(end.young()).text().length());
                    endBoth();
                }
            }
        }
        advance(before.size(), FRESH, after.size(), FRESH);
        return lines;
    }

    private void noteMoves() {
        for (Comparison.Clause clause : comparison.clauses()) {
            Match match = clause.match();
            boolean hasWords = match.paragraphs().noneMatch(paragraph -> paragraph.text().isEmpty());
            if (match.moved() && hasWords && match.before().size() == 1 && match.after().size() == 1) {
                movedAway.put(before.index(match.before().getFirst()), clause.redline());
                movedHere.put(after.index(match.after().getFirst()), clause.redline());
                moves.put(clause.redline(), moves.size() + 1);
            }
        }
    }

    /** Sends out all that stands in one text alone, up to a place in each. */
    private void advance(int toOld, int toOldAt, int toYoung, int toYoungAt) {
        boolean oldEnds = oldAt != FRESH && old < toOld;
        boolean youngEnds = youngAt != FRESH && young < toYoung;
        if (oldEnds) {
            addOld(before.paragraph(old).text().length());
        }
        if (youngEnds) {
            addYoung(after.paragraph(young).text().length());
        }
        if (oldEnds && youngEnds) {
            endBoth();
        } else if (oldEnds) {
            endOld();
        } else if (youngEnds) {
            endYoung();
        }
        while (old < toOld) {
            addWholeOld();
        }
        while (young < toYoung) {
            addWholeYoung();
        }
        addOld(toOldAt);
        addYoung(toYoungAt);
    }

    private void addOld(int to) {
        if (to != FRESH) {
            if (oldAt == FRESH) {
                addNumbers(before.paragraph(old).number(), null);
                oldAt = 0;
            }
            pieces.addAll(cutter.old(new Slice(before.paragraph(old), oldAt, to), Revision.DELETED));
            oldAt = to;
        }
    }

    private void addYoung(int to) {
        if (to != FRESH) {
            if (youngAt == FRESH) {
                addNumbers(null, after.paragraph(young).number());
                youngAt = 0;
            }
            pieces.addAll(cutter.young(new Slice(after.paragraph(young), youngAt, to), Revision.INSERTED));
            youngAt = to;
        }
    }

    private void addWholeOld() {
        Redline redline = movedAway.get(old);
        Paragraph paragraph = before.paragraph(old);
        if (redline == null) {
            addOld(paragraph.text().length());
            endOld();
            return;
        }
        boolean numberKept = Objects.equals(paragraph.number(), redline.match().after().getFirst().number());
        addNumber(numberKept ? Revision.MOVED_AWAY : Revision.DELETED, paragraph.number());
        for (Run run : redline.runs()) {
            if (run instanceof Run.Kept kept) {
                pieces.addAll(cutter.old(kept.from(), Revision.MOVED_AWAY));
            } else if (run instanceof Run.Deleted deleted) {
                pieces.addAll(cutter.old(deleted.from(), Revision.DELETED));
            }
        }
        end(Revision.MOVED_AWAY, paragraph, null, moves.get(redline));
        nextOld();
    }

    private void addWholeYoung() {
        Redline redline = movedHere.get(young);
        Paragraph paragraph = after.paragraph(young);
        if (redline == null) {
            addYoung(paragraph.text().length());
            endYoung();
            return;
        }
        boolean numberKept = Objects.equals(paragraph.number(), redline.match().before().getFirst().number());
        addNumber(numberKept ? Revision.MOVED_HERE : Revision.INSERTED, paragraph.number());
        for (Run run : redline.runs()) {
            if (run instanceof Run.Kept kept) {
                pieces.addAll(cutter.young(kept.to(), Revision.MOVED_HERE));
            } else if (run instanceof Run.Inserted inserted) {
                pieces.addAll(cutter.young(inserted.to(), Revision.INSERTED));
            }
        }
        end(Revision.MOVED_HERE, null, paragraph, moves.get(redline));
        nextYoung();
    }

    private void addNumbers(String oldNumber, String youngNumber) {
        if (oldNumber == null || youngNumber == null) {
            addNumber(Revision.DELETED, oldNumber);
            addNumber(Revision.INSERTED, youngNumber);
            return;
        }
        if (oldNumber.equals(youngNumber)) {
            pieces.add(new Piece.Number(Revision.KEPT, oldNumber));
        } else {
            pieces.add(new Piece.Number(Revision.DELETED, oldNumber));
            pieces.add(new Piece.Number(Revision.INSERTED, youngNumber));
        }
        pieces.add(new Piece.Tab(Revision.KEPT));
    }

    private void addNumber(Revision revision, String number) {
        if (number != null) {
            pieces.add(new Piece.Number(revision, number));
            pieces.add(new Piece.Tab(revision));
        }
    }

    private void endBoth() {
        end(Revision.KEPT, before.paragraph(old), after.paragraph(young), 0);
        nextOld();
        nextYoung();
    }

    private void endOld() {
        end(Revision.DELETED, before.paragraph(old), null, 0);
        nextOld();
    }

    private void endYoung() {
        end(Revision.INSERTED, null, after.paragraph(young), 0);
        nextYoung();
    }

    private void end(Revision mark, Paragraph oldOne, Paragraph youngOne, int move) {
        lines.add(new Line(pieces, mark,
                oldOne == null ? null : before.layout(oldOne),
                youngOne == null ? null : after.layout(youngOne), oldOne, youngOne, move));
        pieces = new ArrayList<>();
    }

    private void nextOld() {
        old++;
        oldAt = FRESH;
    }

    private void nextYoung() {
        young++;
        youngAt = FRESH;
    }
}
