package org.priortext.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Moves;
import org.priortext.export.ExportOptions.Numbering;
import org.priortext.export.Office;
import org.priortext.export.Samples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Comments where the word processor counts the paragraphs: nothing of a deleted paragraph may stay and lend its number. */
class CommentedListsTest {

    private static final ExportOptions OPTIONS = ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4))
            .withComments(true).withNumbering(Numbering.LISTS);

    @Test
    void goWithTheParagraphThatGoes() throws IOException {
        for (Moves moves : Moves.values()) {
            List<Element> gone = paragraphs(redline(OPTIONS.withMoves(moves))).stream()
                    .filter(paragraph -> !marks(paragraph, "w:del").isEmpty() || !marks(paragraph, "w:moveFrom").isEmpty())
                    .filter(paragraph -> !TrackedReading.elements(paragraph, "w:commentReference").isEmpty()).toList();
            assertThat(gone).as(moves.name()).hasSizeGreaterThan(1);
            assertThat(gone).as(moves.name()).allSatisfy(paragraph ->
                    assertThat(TrackedReading.elements(paragraph, "w:commentReference").getFirst().getParentNode().getParentNode()
                            .getNodeName()).isIn("w:del", "w:moveFrom"));
        }
    }

    @Test
    void leaveLibreOfficeTheNumbersOfTheTextItSettlesFor(@TempDir Path folder) throws Exception {
        assumeTrue(Office.installed());
        Office office = new Office(folder);
        Path docx = Files.write(folder.resolve("redline.docx"), redline(OPTIONS));
        assertThat(numbered(office.settled(docx, true))).hasSize(9).first().asString().startsWith("Supports the work");
        assertThat(numbered(office.settled(docx, false))).hasSize(5).first().asString().startsWith("Decides to convene");
    }

    private static byte[] redline(ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(Samples.comparison(), options, out);
        return out.toByteArray();
    }

    private static List<Element> paragraphs(byte[] docx) {
        Document document = TrackedReading.parts(docx).get("word/document.xml");
        return TrackedReading.elements(document.getDocumentElement(), "w:p");
    }

    /** The texts of the paragraphs that are set as items of a list. */
    private static List<String> numbered(byte[] docx) {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : paragraphs(docx)) {
            if (!TrackedReading.elements(paragraph, "w:numPr").isEmpty()) {
                texts.add(String.join("", TrackedReading.elements(paragraph, "w:t").stream().map(Element::getTextContent).toList()));
            }
        }
        return texts;
    }

    /** Whether the paragraph's own mark has a change of this kind. */
    private static List<Element> marks(Element paragraph, String change) {
        return TrackedReading.elements(paragraph, "w:pPr").stream()
                .flatMap(properties -> TrackedReading.elements(properties, change).stream()).toList();
    }
}
