package org.priortext.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.DossierStore;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.DossierModel;

class SummaryLineTest {
    private static final String SAME = "The two texts are the same, paragraph by paragraph.";
    private final List<Throwable> failures = new ArrayList<>();

    private CompareModel compared(List<Path> files) {
        Background background = Background.atOnce(failures::add);
        Analysis analysis = new Analysis();
        DossierModel dossier = new DossierModel(analysis, new DossierStore(), background);
        CompareModel compare = new CompareModel(dossier, analysis, background);
        dossier.openOrAdd(files);
        assertThat(failures).isEmpty();
        return compare;
    }

    private String summary(String... files) {
        return SummaryLine.of(compared(Stream.of(files).map(file -> Path.of("samples", file)).toList()));
    }

    private static List<Integer> figures(String summary) {
        return Arrays.stream(summary.split("   ·   ")[0].replaceFirst(", \\d+ of them editorial only", "").split("[:,]")).map(part -> Integer.valueOf(part.replaceAll("\\D", ""))).toList();
    }

    @Test
    void saysOfTheChangesHowManyAreEditorialBeforeItSaysWhatMoved() {
        assertThat(summary("A-RES-75-240.md", "A-C.1-78-L.11.md")).matches("\\d+ changes, \\d+ of them editorial only: \\d+ edited.*");
    }

    @Test
    void countsOneInTheSingularInFrench() {
        Messages.speak("fr");
        try {
            for (String figure : List.of("edited", "split", "merged", "added", "deleted", "moved", "movedonly", "unchanged", "hidden")) {
                assertThat(Messages.of("summary." + figure, 1L)).as(figure).doesNotContainPattern("s( |$)");
                assertThat(Messages.of("summary." + figure, 2L)).as(figure).containsPattern("s( |$)");
            }
            assertThat(Messages.of("summary.editorial", 38, 16)).isEqualTo("38 modifications, dont 16 d’ordre rédactionnel seulement");
        } finally {
            Messages.speak("en");
        }
    }

    @Test
    void saysOfEqualTextsThatTheyAreTheSame() {
        assertThat(summary("A-RES-75-240.md", "A-RES-75-240.md")).startsWith(SAME);
        assertThat(summary("A-RES-75-240.md", "A-C.1-78-L.11.md")).doesNotContain(SAME);
    }

    @Test
    void theKindsAddUpWhetherEditorialChangesAreHiddenOrNot() {
        CompareModel compare = compared(List.of(Path.of("samples", "samples.priortext")));
        compare.versions().choose(compare.versions().texts().stream().filter(text -> text.version().label().equals("75/240")).findFirst().orElseThrow());
        assertThat(compare.changes()).anyMatch(row -> row.editorial() && row.movedWhole());
        for (boolean hidden : new boolean[] {false, true}) {
            compare.switches().hideEditorialProperty().set(hidden);
            List<Integer> figures = figures(SummaryLine.of(compare));
            assertThat(figures.getFirst()).isEqualTo(compare.changes().size())
                    .isEqualTo(figures.stream().skip(1).mapToInt(Integer::intValue).sum());
        }
    }
}
