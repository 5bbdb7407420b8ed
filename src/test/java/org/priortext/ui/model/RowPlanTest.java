package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.priortext.align.Alignment;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.change.Summary;
import org.priortext.dossier.Comparison;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Slice;
import org.priortext.model.Witness;
import org.priortext.redline.Redline;
import org.priortext.redline.Run;

/** Letters as paragraphs; a match is written {@code A>BC}, a moved one {@code A~B}; rows read {@code A|B}, {@code A|}, {@code |B}. */
class RowPlanTest {
    private static Resolution text(String letters) {
        return Resolution.of(letters.chars().mapToObj(c -> Character.toString(c))
                .map(c -> Paragraph.of(c, ParagraphKind.OPERATIVE, null, c)).toList());
    }

    private static List<Paragraph> side(Resolution text, String letters) {
        return letters.chars().mapToObj(c -> text.paragraph(Character.toString(c)).orElseThrow()).toList();
    }

    private static String rows(String before, String after, String... matches) {
        Resolution earlier = text(before);
        Resolution later = text(after);
        List<Comparison.Clause> clauses = new ArrayList<>();
        for (String match : matches) {
            boolean moved = match.contains("~");
            String[] sides = match.split("[>~]", 2);
            Match one = new Match(side(earlier, sides[0]), side(later, sides[1]), 1, moved, Confidence.HIGH, false, List.of());
            List<Run> runs = new ArrayList<>();
            one.before().forEach(paragraph -> runs.add(new Run.Deleted(Slice.whole(paragraph))));
            one.after().forEach(paragraph -> runs.add(new Run.Inserted(Slice.whole(paragraph))));
            clauses.add(new Comparison.Clause(new Redline(one, runs), List.of()));
        }
        Alignment alignment = new Alignment(earlier, later, clauses.stream().map(Comparison.Clause::match).toList());
        Summary none = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of());
        return RowPlan.rows(new Comparison(new Witness("1", earlier), new Witness("2", later), alignment, clauses, none))
                .stream().map(row -> id(row.left()) + "|" + id(row.right())).collect(Collectors.joining(" "));
    }

    private static String id(Paragraph paragraph) {
        return paragraph == null ? "" : paragraph.id();
    }

    @Test
    void pairsFaceEachOther() {
        assertThat(rows("AB", "XY", "A>X", "B>Y")).isEqualTo("A|X B|Y");
    }

    @Test
    void deletedStandBeforeAddedAndFaceNothing() {
        assertThat(rows("ABC", "XYZ", "A>X", "B>", ">Y", "C>Z")).isEqualTo("A|X B| |Y C|Z");
    }

    @Test
    void movedStandInTheirOwnPlaceOnBothSides() {
        assertThat(rows("ABC", "ACB", "A>A", "C>C", "B~B")).isEqualTo("A|A B| C|C |B");
    }

    @Test
    void aSplitFacesOneOfItsParts() {
        assertThat(rows("AB", "XYZ", "A>XZ", "B>Y")).isEqualTo("A|X B|Y |Z");
    }

    @Test
    void aMergeIsFacedByOneOfItsParts() {
        assertThat(rows("ABC", "XY", "AC>X", "B>Y")).isEqualTo("A|X B|Y C|");
    }

    @Test
    void linksThatCrossWithoutBeingMarkedAsMovedStillLeaveBothTextsInOrder() {
        assertThat(rows("AB", "AB", "A>B", "B>A")).satisfiesAnyOf(
                rows -> assertThat(rows).isEqualTo("A| B|A |B"),
                rows -> assertThat(rows).isEqualTo("|A A|B B|"));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(rows("", "")).isEmpty();
    }
}
