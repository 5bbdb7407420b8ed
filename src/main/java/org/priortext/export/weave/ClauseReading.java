package org.priortext.export.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.priortext.dossier.Comparison;
import org.priortext.model.Paragraph;
import org.priortext.redline.Run;

/** The pieces of one clause after another, for formats that show clauses instead of one running text. */
public final class ClauseReading {

    private final Side before;
    private final Side after;
    private final Cutter cutter;

    public ClauseReading(Comparison comparison) {
        this.before = new Side(comparison.from().resolution());
        this.after = new Side(comparison.to().resolution());
        this.cutter = new Cutter(before, after);
    }

    /**
     * A paragraph of a clause, or the part of one where the two texts divide their paragraphs differently.
     *
     * @param old the paragraph of the earlier text its words are from, or null
     * @param young the paragraph of the later text its words are from, or null
     * @param pieces in reading order, the number first where the paragraph begins
     */
    public record Part(Paragraph old, Paragraph young, List<Piece> pieces) {

        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    /** Both texts in one: deleted words stand where they stood. */
    public List<Part> together(Comparison.Clause clause) {
        List<Part> parts = new ArrayList<>();
        Paragraph old = first(clause.match().before());
        Paragraph young = first(clause.match().after());
        List<Piece> pieces = new ArrayList<>();
        addNumbers(pieces, old, young);
        boolean begun = false;
        for (Run run : clause.redline().runs()) {
            Paragraph nextOld = oldOf(run) == null ? old : oldOf(run);
            Paragraph nextYoung = youngOf(run) == null ? young : youngOf(run);
            boolean sameOld = Objects.equals(nextOld, old);
            boolean sameYoung = Objects.equals(nextYoung, young);
            if (!sameOld || !sameYoung) {
                if (begun) {
                    parts.add(new Part(old, young, pieces));
                    pieces = new ArrayList<>();
                }
                addNumbers(pieces, sameOld ? null : nextOld, sameYoung ? null : nextYoung);
            }
            old = nextOld;
            young = nextYoung;
            pieces.addAll(pieces(run));
            begun = true;
        }
        parts.add(new Part(old, young, pieces));
        return parts;
    }

    /** The earlier text alone, its deleted words marked. */
    public List<Part> before(Comparison.Clause clause) {
        List<Part> parts = new ArrayList<>();
        for (Paragraph paragraph : clause.match().before()) {
            List<Piece> pieces = new ArrayList<>();
            addNumber(pieces, Revision.KEPT, paragraph.number());
            clause.redline().runs().stream().filter(run -> paragraph.equals(oldOf(run)))
                    .sorted(Comparator.comparingInt(ClauseReading::oldStart))
                    .forEach(run -> pieces.addAll(run instanceof Run.Kept kept
                            ? cutter.kept(kept).stream().filter(piece -> piece.revision().inBefore()).toList()
                            : cutter.old(((Run.Deleted) run).from(), Revision.DELETED)));
            parts.add(new Part(paragraph, null, pieces));
        }
        return parts;
    }

    /** The later text alone, its inserted words marked. */
    public List<Part> after(Comparison.Clause clause) {
        List<Part> parts = new ArrayList<>();
        for (Paragraph paragraph : clause.match().after()) {
            List<Piece> pieces = new ArrayList<>();
            addNumber(pieces, Revision.KEPT, paragraph.number());
            clause.redline().runs().stream().filter(run -> paragraph.equals(youngOf(run)))
                    .forEach(run -> pieces.addAll(run instanceof Run.Kept kept
                            ? cutter.kept(kept).stream().filter(piece -> piece.revision().inAfter()).toList()
                            : cutter.young(((Run.Inserted) run).to(), Revision.INSERTED)));
            parts.add(new Part(null, paragraph, pieces));
        }
        return parts;
    }

    private List<Piece> pieces(Run run) {
        return switch (run) {
            case Run.Kept kept -> cutter.kept(kept);
            case Run.Deleted deleted -> cutter.old(deleted.from(), Revision.DELETED);
            case Run.Inserted inserted -> cutter.young(inserted.to(), Revision.INSERTED);
        };
    }

    private static void addNumbers(List<Piece> pieces, Paragraph old, Paragraph young) {
        String gone = old == null ? null : old.number();
        String come = young == null ? null : young.number();
        if (Objects.equals(gone, come)) {
            addNumber(pieces, Revision.KEPT, come);
        } else {
            addNumber(pieces, Revision.DELETED, gone);
            addNumber(pieces, Revision.INSERTED, come);
        }
    }

    private static void addNumber(List<Piece> pieces, Revision revision, String number) {
        if (number != null) {
            pieces.add(new Piece.Number(revision, number));
        }
    }

    private static Paragraph first(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? null : paragraphs.getFirst();
    }

    private static Paragraph oldOf(Run run) {
        return switch (run) {
            case Run.Kept kept -> kept.from().paragraph();
            case Run.Deleted deleted -> deleted.from().paragraph();
            case Run.Inserted inserted -> null;
        };
    }

    private static int oldStart(Run run) {
        return run instanceof Run.Kept kept ? kept.from().start() : ((Run.Deleted) run).from().start();
    }

    private static Paragraph youngOf(Run run) {
        return switch (run) {
            case Run.Kept kept -> kept.to().paragraph();
            case Run.Deleted deleted -> null;
            case Run.Inserted inserted -> inserted.to().paragraph();
        };
    }
}
