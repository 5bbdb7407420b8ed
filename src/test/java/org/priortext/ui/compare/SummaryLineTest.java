package org.priortext.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.model.Witness;
import org.priortext.source.UnreadableException;

class SummaryLineTest {
    private static final String SAME = "The two texts are the same, paragraph by paragraph.";
    private final Analysis analysis = new Analysis();

    private Witness text(String file) throws UnreadableException {
        return analysis.witness(new InputSpec(null, Path.of("samples", file), null));
    }

    @Test
    void saysOfEqualTextsThatTheyAreTheSame() throws UnreadableException {
        assertThat(SummaryLine.of(analysis.compare(text("A-RES-75-240.md"), text("A-RES-75-240.md"), List.of()))).endsWith(SAME);
        assertThat(SummaryLine.of(analysis.compare(text("A-RES-75-240.md"), text("A-C.1-78-L.11.md"), List.of()))).doesNotContain(SAME);
    }
}
