package org.priortext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

class NamesTest {

    @Test
    void proposesAFileNameFromTheSymbols() {
        assertThat(FileNames.comparison(witness("x", "A/RES/75/240"), witness("y", "A/C.1/78/L.11"), "docx"))
                .isEqualTo("A-RES-75-240--A-C.1-78-L.11.docx");
    }

    @Test
    void aDraftAndTheDraftAmendedAreToldApartByTheirLabels() {
        assertThat(FileNames.comparison(witness("L.11", "A/C.1/78/L.11"), witness("L.11 as amended", "A/C.1/78/L.11"), "pdf"))
                .isEqualTo("L.11--L.11-as-amended.pdf");
    }

    @Test
    void proposesTheLabelWhereThereIsNoSymbolAndNoHiddenFile() {
        assertThat(FileNames.lineage(witness("../my draft: v2", null), "html")).isEqualTo("my-draft-v2--lineage.html");
    }

    @Test
    void writesOrdinalsOut() {
        assertThat(List.of(1, 12, 20, 75, 80, 101).stream().map(OrdinalWords::capitalized)).containsExactly("First",
                "Twelfth", "Twentieth", "Seventy-fifth", "Eightieth", "One hundred and first");
    }

    private static Witness witness(String label, String symbol) {
        return new Witness(label, new Resolution(symbol, Stage.DRAFT, null, null, null, null, null, null, null, List.of(),
                null, null, null, List.of(), List.of()));
    }
}
