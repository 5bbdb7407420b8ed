package org.priortext.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.priortext.change.Change;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Fate;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

class ForceFinderTest {

    private static final Paragraph WELCOMING = paragraph("Welcoming", "Welcoming the report of the Group of Experts on tea and its effect upon the night,");

    @Test
    void tellsThatAClauseWasWeakenedAndByWhichVerb() {
        assertThat(force(Fate.EDITED, paragraph("Noting", "Noting the report of the Group of Experts on tea and its effect upon the night,")))
                .hasValueSatisfying(change -> {
                    assertThat(change.weakens()).isTrue();
                    assertThat(change.note()).isEqualTo("Welcoming \u2192 Noting");
                });
    }

    @Test
    void tellsNothingWhereTheVerbStayed() {
        assertThat(force(Fate.EDITED, paragraph("Welcoming", "Welcoming the report of the Group of Experts on tea,"))).isEmpty();
        assertThat(force(Fate.VERBATIM, WELCOMING)).isEmpty();
    }

    @Test
    void comparesNoVerbsWhereOnlyAFragmentLivesOn() {
        assertThat(force(Fate.PARTIAL, paragraph("Noting", "Noting the report of the Group of Experts on coffee,"))).isEmpty();
    }

    @Test
    void ofSeveralParagraphsThatCarryAClauseOnAllWithAVerbMustAgree() {
        Paragraph noting = paragraph("Noting", "Noting the report of the Group of Experts on tea,");
        Paragraph kept = paragraph("Welcoming", "Welcoming its effect upon the night,");
        Paragraph part = paragraph(null, "Its effect upon the night;");

        assertThat(force(Fate.SPLIT, noting, kept)).isEmpty();
        assertThat(force(Fate.SPLIT, kept, noting)).isEmpty();
        assertThat(force(Fate.SPLIT, noting, part)).hasValueSatisfying(change -> assertThat(change.weakens()).isTrue());
    }

    private static Optional<Change> force(Fate fate, Paragraph... later) {
        Witness before = new Witness("before", Resolution.of(List.of(WELCOMING)));
        Witness after = new Witness("after", Resolution.of(List.of(later)));
        Descent.Step step = new Descent.Step(after, fate, List.of(later));
        return new ForceFinder().force(new Descent(before, WELCOMING, List.of(step)), step);
    }

    private static Paragraph paragraph(String verb, String text) {
        return new Paragraph("PP1", ParagraphKind.PREAMBULAR, null, null, null, verb, text, List.of(), List.of(), List.of());
    }
}
