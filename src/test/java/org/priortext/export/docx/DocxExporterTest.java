package org.priortext.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priortext.export.Comparisons.match;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.priortext.change.Change;
import org.priortext.change.Finding;
import org.priortext.dossier.Comparison;
import org.priortext.export.Comparisons;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Moves;
import org.priortext.export.ExportOptions.Numbering;
import org.priortext.export.Samples;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DocxExporterTest {

    private static final ExportOptions OPTIONS = ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4));

    @Test
    void readsAsEitherTextOfTheSamples() {
        Comparison comparison = Samples.comparison();
        byte[] docx = write(comparison, OPTIONS);
        assertThat(TrackedReading.accepted(docx)).containsSubsequence(PlainReading.of(comparison.to().resolution()));
        assertThat(TrackedReading.rejected(docx)).containsSubsequence(PlainReading.of(comparison.from().resolution()));
    }

    @Test
    void keepsToTheSchema() throws Exception {
        for (Moves moves : Moves.values()) {
            byte[] docx = write(Samples.comparison(),
                    OPTIONS.withMoves(moves).withComments(true).withNumbering(Numbering.LISTS));
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
                assertThat(errors(document.getDocument())).isEmpty();
                assertThat(errors(document.getStyle())).isEmpty();
                assertThat(errors(document.getSettings().getCTSettings())).isEmpty();
                assertThat(document.getFootnotes()).allSatisfy(note -> assertThat(errors(taken(note.getCTFtnEdn()))).isEmpty());
                assertThat(errors(document.getDocComments().getCtComments())).isEmpty();
            }
        }
    }

    @Test
    void givesEveryChangeItsOwnIdAndTheAuthorsNameAndDate() {
        byte[] docx = write(Samples.comparison(), OPTIONS.withComments(true).withMoves(Moves.MOVE_MARKS));
        List<String> ids = new ArrayList<>();
        for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/comments.xml")) {
            for (String name : List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:pPrChange", "w:comment",
                    "w:moveFromRangeStart", "w:moveToRangeStart")) {
                for (Element change : TrackedReading.elements(TrackedReading.parts(docx).get(part), name)) {
                    ids.add(change.getAttribute("w:id"));
                    assertThat(change.getAttribute("w:author")).isEqualTo("A. Delegate");
                    assertThat(change.getAttribute("w:date")).isEqualTo("2026-01-02T03:04:00Z");
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void leavesNoChangeEmptyAndNoPlainTextInADeletion() {
        Document document = part(write(Samples.comparison(), OPTIONS), "word/document.xml");
        for (String name : List.of("w:ins", "w:del")) {
            assertThat(TrackedReading.elements(document, name))
                    .filteredOn(change -> !change.getParentNode().getNodeName().equals("w:rPr"))
                    .isNotEmpty().allSatisfy(change ->
                            assertThat(TrackedReading.elements(change, "w:r")).isNotEmpty());
        }
        assertThat(TrackedReading.elements(document, "w:del")).allSatisfy(change ->
                assertThat(TrackedReading.elements(change, "w:t")).isEmpty());
    }

    @Test
    void marksTheEndOfAPartWhenAParagraphIsSplit() {
        Paragraph whole = preambular("PP1", "Noting the work, and welcoming the report,");
        Paragraph first = preambular("PP1", "Noting the work,");
        Paragraph second = preambular("PP2", "Also welcoming the report,");
        byte[] docx = write(Comparisons.of(Resolution.of(List.of(whole)), Resolution.of(List.of(first, second)),
                List.of(match(List.of(whole), List.of(first, second), false))), OPTIONS);
        assertThat(body(docx)).containsExactly(
                "Noting the work,+¶", "- and+Also welcoming the report,");
    }

    @Test
    void marksTheEndOfAPartWhenParagraphsAreMerged() {
        Paragraph first = preambular("PP1", "Noting the work,");
        Paragraph second = preambular("PP2", "welcoming the report,");
        Paragraph whole = preambular("PP1", "Noting the work, welcoming the report,");
        byte[] docx = write(Comparisons.of(Resolution.of(List.of(first, second)), Resolution.of(List.of(whole)),
                List.of(match(List.of(first, second), List.of(whole), false))), OPTIONS);
        assertThat(body(docx)).containsExactly("Noting the work,-¶", "+ welcoming the report,");
    }

    @Test
    void writesAMoveAsDeletionAndInsertionUnlessMoveMarksAreWanted() {
        Paragraph a = preambular("PP1", "Recalling one,");
        Paragraph b = preambular("PP2", "Noting two,");
        Paragraph movedA = preambular("PP2", "Recalling one,");
        Paragraph keptB = preambular("PP1", "Noting two,");
        Comparison comparison = Comparisons.of(Resolution.of(List.of(a, b)), Resolution.of(List.of(keptB, movedA)),
                List.of(match(List.of(b), List.of(keptB), false), match(List.of(a), List.of(movedA), true)));
        assertThat(body(write(comparison, OPTIONS))).containsExactly(
                "-Recalling one,-¶", "Noting two,", "+Recalling one,+¶");
        assertThat(body(write(comparison, OPTIONS.withMoves(Moves.MOVE_MARKS)))).containsExactly(
                "<Recalling one,<¶", "Noting two,", ">Recalling one,>¶");
    }

    @Test
    void callsAFootnoteOfBothTextsOnce() {
        byte[] docx = write(Samples.comparison("samples/A-C.1-78-L.11.md", "samples/A-C.1-78-L.11.md"), OPTIONS);
        assertThat(TrackedReading.elements(part(docx, "word/footnotes.xml"), "w:footnote"))
                .filteredOn(note -> !note.hasAttribute("w:type")).hasSize(2);
        assertThat(TrackedReading.elements(part(docx, "word/document.xml"), "w:ins")).isEmpty();
        assertThat(TrackedReading.elements(part(docx, "word/document.xml"), "w:del")).isEmpty();
    }

    @Test
    void saysInACommentWhatTheMarksOfAClauseDoNotSay() {
        Paragraph gone = preambular("PP1", "Recalling one,");
        Paragraph kept = preambular("PP2", "Noting two,");
        Paragraph renumbered = preambular("PP1", "Noting two,");
        Paragraph strong = preambular("PP3", "Welcoming three,");
        Paragraph weak = preambular("PP2", "Noting three,");
        Paragraph moved = preambular("PP4", "Stressing four,");
        Paragraph movedHere = preambular("PP3", "Stressing four,");
        Comparison plain = Comparisons.of(Resolution.of(List.of(gone, kept, strong, moved)),
                Resolution.of(List.of(renumbered, weak, movedHere)),
                List.of(match(List.of(gone), List.of(), false), match(List.of(kept), List.of(renumbered), false),
                        match(List.of(strong), List.of(weak), false), match(List.of(moved), List.of(movedHere), true)));
        Change weakened = new Change(true, "substantive.verb-weakened", "Welcoming", "Noting",
                new Finding(Finding.Kind.EXCHANGED, List.of("Welcoming", "Noting")));
        List<Comparison.Clause> clauses = plain.clauses().stream().map(clause -> new Comparison.Clause(clause.redline(),
                clause.match().before().contains(strong) ? List.of(weakened) : List.of())).toList();
        byte[] docx = write(new Comparison(plain.from(), plain.to(), plain.alignment(), clauses, plain.summary()),
                OPTIONS.withComments(true));
        assertThat(TrackedReading.elements(part(docx, "word/comments.xml"), "w:comment"))
                .extracting(Element::getTextContent)
                .containsExactlyInAnyOrder("PP3 → PP2: edited, renumbered.Substantive: verb weakened – Welcoming → Noting",
                        "PP4 → PP3: same words, moved.");
    }

    @Test
    void setsArabicFromRightToLeftAndNothingElse() {
        List<Paragraph> paragraphs = List.of(preambular("PP1", "وإذ تلاحظ A/RES/75/240،"), preambular("PP2", "Noting وإذ,"));
        Resolution resolution = Resolution.of(paragraphs);
        Document document = part(write(Comparisons.of(resolution, resolution, paragraphs.stream()
                .map(one -> match(List.of(one), List.of(one), false)).toList()), OPTIONS), "word/document.xml");
        for (String mark : List.of("w:bidi", "w:rtl")) {
            assertThat(TrackedReading.elements(document, "w:p")).filteredOn(one -> !TrackedReading.elements(one, mark).isEmpty())
                    .extracting(Element::getTextContent).containsExactly("وإذ تلاحظ A/RES/75/240،");
        }
    }

    @Test
    void countsNumbersInListsWhereTheListGivesThePrintedOnes() {
        Paragraph one = operative("OP1", "1.", "Decides one;");
        Paragraph two = operative("OP2", "2.", "Decides two;");
        Resolution resolution = Resolution.of(List.of(one, two));
        Comparison same = Comparisons.of(resolution, resolution,
                List.of(match(List.of(one), List.of(one), false), match(List.of(two), List.of(two), false)));
        Document lists = part(write(same, OPTIONS.withNumbering(Numbering.LISTS)), "word/document.xml");
        assertThat(TrackedReading.elements(lists, "w:numPr")).hasSize(2);
        Paragraph bis = operative("OP2", "1 bis.", "Decides two;");
        Resolution irregular = Resolution.of(List.of(one, bis));
        Document typed = part(write(Comparisons.of(irregular, irregular,
                List.of(match(List.of(one), List.of(one), false), match(List.of(bis), List.of(bis), false))),
                OPTIONS.withNumbering(Numbering.LISTS)), "word/document.xml");
        assertThat(TrackedReading.elements(typed, "w:numPr")).isEmpty();
    }

    private static Paragraph preambular(String id, String text) {
        return Paragraph.of(id, ParagraphKind.PREAMBULAR, null, text);
    }

    private static Paragraph operative(String id, String number, String text) {
        return new Paragraph(id, ParagraphKind.OPERATIVE, null, number, number, "Decides", text, List.of(), List.of(),
                List.of());
    }

    private static byte[] write(Comparison comparison, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxExporter().write(comparison, options, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static Document part(byte[] docx, String name) {
        return TrackedReading.parts(docx).get(name);
    }

    /** As Word takes it: of alternatives the first, before the schema applies (ISO/IEC 29500-3). */
    private static XmlObject taken(XmlObject part) {
        XmlObject copy = part.copy();
        try (XmlCursor at = copy.newCursor()) {
            while (at.hasNextToken()) {
                if (at.isStart() && at.getName().getLocalPart().equals("AlternateContent")) {
                    try (XmlCursor choice = at.newCursor()) {
                        choice.toFirstChild();
                        choice.moveXmlContents(at);
                    }
                    at.removeXml();
                } else {
                    at.toNextToken();
                }
            }
        }
        return copy;
    }

    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    /** The paragraphs of the text: + inserted, - deleted, &lt; moved away, &gt; moved here; ¶ for a marked end. */
    private static List<String> body(byte[] docx) {
        List<String> lines = new ArrayList<>();
        for (Element paragraph : TrackedReading.elements(part(docx, "word/document.xml"), "w:p")) {
            StringBuilder line = new StringBuilder();
            String end = "";
            for (var node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node.getNodeName().equals("w:pPr")) {
                    for (String name : List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo")) {
                        end = TrackedReading.elements(node, name).isEmpty() ? end : sign(name) + "¶";
                    }
                } else {
                    line.append(sign(node.getNodeName())).append(node.getTextContent());
                }
            }
            lines.add(line + end);
        }
        return lines.subList(3, lines.size() - 1);
    }

    private static String sign(String name) {
        return switch (name) {
            case "w:ins" -> "+";
            case "w:del" -> "-";
            case "w:moveFrom" -> "<";
            case "w:moveTo" -> ">";
            default -> "";
        };
    }
}
