package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priortext.model.Amendment;
import org.priortext.model.Resolution;
import org.priortext.source.Importers;
import org.priortext.source.UnreadableException;

/** Amendment documents read and carried out on a draft. */
class AmendmentTest {

    private static final Path CORPUS = Path.of("../shared/corpus/humanitarian-personnel");

    private static final Resolution DRAFT = Texts.segment("A/80/L.1", "", "The General Assembly,", "", "Recalling its resolutions on tea,", "",
            "Noting the report on biscuits,", "", "Convinced of the value of both,", "", "1. Reaffirms the right of everyone to tea;", "", "2. Requests the Secretary-General:", "",
            "(a) To report on tea;", "", "(b) To report on biscuits;", "", "(c) To report on crumbs;", "", "3. Decides to remain seized of the matter.").resolutions().getFirst();

    private static List<String> amended(String... instructions) throws UnreadableException, AmendmentException {
        return new Amender().apply(DRAFT, read("A/80/L.1", instructions)).paragraphs().stream().map(one -> one.id() + " " + one.text()).toList();
    }

    private static Amendment read(String draft, String... instructions) throws UnreadableException {
        String text = "A/80/L.2\n\nAlbania: amendment to draft resolution " + draft + "\n\nTea and biscuits\n\n" + String.join("\n\n", instructions) + "\n";
        return new AmendmentReader().read(Importers.read("amendment.txt", text.getBytes(StandardCharsets.UTF_8))).orElseThrow();
    }

    @Test
    void deletesAParagraphAndNumbersTheOthersAnew() throws Exception {
        assertThat(amended("Delete the second preambular paragraph reading:", "Noting the report on biscuits,", "Delete operative paragraph 1."))
                .startsWith("PP1 Recalling its resolutions on tea,", "PP2 Convinced of the value of both,", "OP1 Requests the Secretary-General:", "OP1(a) To report on tea;")
                .endsWith("OP2 Decides to remain seized of the matter.").hasSize(7);
    }

    @Test
    void deletesASubParagraph() throws Exception {
        assertThat(amended("Delete operative paragraph 2 (b).")).contains("OP2(a) To report on tea;", "OP2(b) To report on crumbs;").hasSize(8);
    }

    @Test
    void replacesAParagraph() throws Exception {
        assertThat(amended("Replace operative paragraph 1 with the following:", "1. Affirms the right of everyone to tea and biscuits;"))
                .contains("OP1 Affirms the right of everyone to tea and biscuits;").hasSize(9);
    }

    @Test
    void insertsParagraphsAfterOneWithAllItsSubParagraphs() throws Exception {
        assertThat(amended("After operative paragraph 2, insert a new operative paragraph reading as follows:", "Invites Member States to share their recipes;",
                "Insert the following new preambular paragraph after the first preambular paragraph:", "Recalling also its resolution 79/1 on sugar,"))
                .contains("PP2 Recalling also its resolution 79/1 on sugar,", "PP3 Noting the report on biscuits,", "OP2(c) To report on crumbs;",
                        "OP3 Invites Member States to share their recipes;", "OP4 Decides to remain seized of the matter.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In operative paragraph 1, replace the word \u201Ctea\u201D with the words \u201Chot tea\u201D. | OP1 Reaffirms the right of everyone to hot tea;",
        "In operative paragraph 1, delete the words \u201Cof everyone\u201D. | OP1 Reaffirms the right to tea;",
        "In operative paragraph 1, after the word \u201Ctea\u201D, insert \u201Cand biscuits\u201D. | OP1 Reaffirms the right of everyone to tea and biscuits;",
        "At the end of operative paragraph 1, add the words \u201C, as appropriate\u201D. | OP1 Reaffirms the right of everyone to tea, as appropriate;",
        "In operative paragraph 2, replace the word \u201Ccrumbs\u201D by \u201Csugar\u201D. | OP2(c) To report on sugar;"})
    void changesWords(String instruction, String expected) throws Exception {
        assertThat(amended(instruction.strip())).contains(expected.strip()).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Delete operative paragraph 9. | no OP9",
        "In operative paragraph 1, replace the word \u201Ccoffee\u201D with \u201Ctea\u201D. | do not stand in OP1",
        "In operative paragraph 2, replace the words \u201CTo report\u201D with \u201CTo speak\u201D. | more than once",
        "In the draft, insert some friendlier words. | not known"})
    void refusesWhatCannotBeLocated(String instruction, String reason) {
        assertThatThrownBy(() -> amended(instruction.strip())).isInstanceOf(AmendmentException.class).hasMessageContaining(reason.strip());
    }

    @Test
    void refusesToDeleteAParagraphThatReadsOtherwise() {
        assertThatThrownBy(() -> amended("Delete the first preambular paragraph reading:", "Recalling its resolutions on coffee,"))
                .isInstanceOf(AmendmentException.class).hasMessageContaining("does not read as quoted");
    }

    @Test
    void refusesAnotherDraft() throws UnreadableException {
        Amendment other = read("A/80/L.9", "Delete operative paragraph 1.");
        assertThatThrownBy(() -> new Amender().apply(DRAFT, other)).isInstanceOf(AmendmentException.class).hasMessageContaining("A/80/L.9");
    }

    @Test
    void carriesOutIssuedAmendments() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "no documents beside the project");
        Resolution draft = new Segmenter().segment(Importers.read(CORPUS.resolve("A_80_L.18.pdf"))).resolutions().getFirst();
        Resolution once = new Amender().apply(draft, issued("A_80_L.19.pdf"));
        assertThat(once.paragraphs()).hasSize(draft.paragraphs().size() - 1);
        assertThat(once.paragraph("PP38").orElseThrow().text()).isEqualTo(draft.paragraph("PP39").orElseThrow().text());
        Resolution twice = new Amender().apply(draft, issued("A_80_L.20.pdf"));
        assertThat(twice.paragraph("OP9").orElseThrow().text()).isEqualTo(draft.paragraph("OP10").orElseThrow().text());
    }

    private static Amendment issued(String file) throws IOException {
        return new AmendmentReader().read(Importers.read(CORPUS.resolve(file))).orElseThrow();
    }
}
