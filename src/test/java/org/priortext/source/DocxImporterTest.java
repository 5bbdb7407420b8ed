package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priortext.source.WordFile.noteReference;
import static org.priortext.source.WordFile.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.text.Span;

class DocxImporterTest {

    @Test
    void putsTheNumbersWordComputesInFrontOfTheText() throws UnreadableException {
        WordFile file = new WordFile().unNumbering()
                .numbered(1, 0, "Decides:").numbered(1, 1, "To meet;").numbered(1, 2, "Once;").numbered(1, 2, "Twice;")
                .numbered(1, 1, "To report;").numbered(1, 0, "Requests:").numbered(1, 1, "Help.").numbered(2, 0, "Anew.");
        assertThat(texts(file)).containsExactly("1. Decides:", "(a) To meet;", "(i) Once;", "(ii) Twice;", "(b) To report;",
                "2. Requests:", "(a) Help.", "1. Anew.");
    }

    @Test
    void numbersByTheStyleOfAParagraphAndPrintsHigherLevels() throws UnreadableException {
        WordFile file = new WordFile()
                .numbering("<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/>"
                        + "</w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Sub\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"Top\"><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn w:val=\"Top\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>")
                .paragraph("<w:pStyle w:val=\"Top\"/>", run("", "Scope")).paragraph("<w:pStyle w:val=\"Sub\"/>", run("", "One"))
                .paragraph("<w:pStyle w:val=\"Sub\"/>", run("", "Two")).paragraph("<w:pStyle w:val=\"Top\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", run("", "Bare"));
        assertThat(texts(file)).containsExactly("III. Scope", "3.1 One", "3.2 Two", "Bare");
    }

    @Test
    void raisesFootnoteLabelsAndPutsTheNotesAfterTheBody() throws UnreadableException {
        WordFile file = new WordFile().footnotes("A/65/201.", "Ibid.")
                .paragraph("", run("", "Recalling the report,"), noteReference(2), run("", " and")).paragraph("", run("", "Noting it;"), noteReference(1));
        List<Line> lines = read(file).lines();
        assertThat(lines).extracting(Line::text).containsExactly("Recalling the report,1 and", "Noting it;2", "1 Ibid.", "2 A/65/201.");
        assertThat(lines).extracting(Line::role).containsExactly(Line.Role.BLOCK, Line.Role.BLOCK, Line.Role.FOOTNOTE, Line.Role.FOOTNOTE);
        assertThat(lines.getFirst().spans(Style.SUPERSCRIPT)).containsExactly(new Span(21, 22));
    }

    @Test
    void readsTrackedChangesAsAcceptedOrRejected() throws UnreadableException {
        WordFile file = new WordFile().unNumbering()
                .numbered(1, 0, "Stays;")
                .paragraph("<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:ins w:id=\"1\"/></w:rPr>", "<w:ins w:id=\"2\">" + run("", "Is new;") + "</w:ins>")
                .paragraph("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", run("", "Is "), "<w:del w:id=\"3\"><w:r><w:delText>old</w:delText></w:r></w:del>",
                        "<w:ins w:id=\"4\">" + run("", "young") + "</w:ins>", run("", ";"))
                .paragraph("<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"5\"/></w:rPr>", "<w:moveFrom w:id=\"6\">" + run("", "Moves;") + "</w:moveFrom>")
                .numbered(1, 0, "Ends.");
        SourceText accepted = new DocxImporter().read("x", file.bytes());
        SourceText rejected = new DocxImporter(TrackedChanges.REJECTED).read("x", file.bytes());
        assertThat(accepted.lines()).extracting(Line::text).containsExactly("1. Stays;", "2. Is new;", "3. Is young;", "4. Ends.");
        assertThat(rejected.lines()).extracting(Line::text).containsExactly("1. Stays;", "2. Is old;", "3. Moves;", "4. Ends.");
        assertThat(accepted.warnings()).anyMatch(warning -> warning.message().contains("2 inserted, 2 deleted"));
    }

    @Test
    void joinsParagraphsWhoseMarkIsDeleted() throws UnreadableException {
        WordFile file = new WordFile().paragraph("<w:rPr><w:del w:id=\"1\"/></w:rPr>", run("", "Recalling ")).plain("its resolution,");
        assertThat(texts(file)).containsExactly("Recalling its resolution,");
        assertThat(new DocxImporter(TrackedChanges.REJECTED).read("x", file.bytes()).lines()).hasSize(2);
    }

    @Test
    void resolvesStylesOfRuns() throws UnreadableException {
        WordFile file = new WordFile()
                .styles("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"/>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:rPr><w:i/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"Verb\"><w:rPr><w:i/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"Note\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>")
                .paragraph("", run("<w:rStyle w:val=\"Verb\"/>", "Recalling"), run("", " it"), run("<w:rStyle w:val=\"Note\"/>", "1"))
                .paragraph("<w:pStyle w:val=\"Q\"/>", run("<w:rStyle w:val=\"Verb\"/>", "roman"), run("", "slant"), run("<w:i w:val=\"0\"/>", "off"));
        List<Line> lines = read(file).lines();
        assertThat(lines.getFirst().styles()).containsExactly(new StyledSpan(new Span(0, 9), Style.ITALIC), new StyledSpan(new Span(12, 13), Style.SUPERSCRIPT));
        assertThat(lines.getLast().spans(Style.ITALIC)).containsExactly(new Span(5, 10));
    }

    @Test
    void showsOnlyTheResultOfFields() throws UnreadableException {
        WordFile file = new WordFile().paragraph("", run("", "See "), "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"x\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", run("", "A/65/201"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", run("", "."))
                .xml("<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>");
        assertThat(texts(file)).containsExactly("See A/65/201.", "7");
    }

    @Test
    void keepsSignsBlanksAndHyphensAsReadersSeeThem() throws UnreadableException {
        WordFile file = new WordFile().paragraph("", "<w:r><w:tab/><w:t>Open</w:t><w:noBreakHyphen/><w:t>ended</w:t><w:tab/><w:t>para\u00ADgraph</w:t><w:softHyphen/>"
                + "<w:t>s\u00A03</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/><w:br/><w:t>below</w:t></w:r>");
        assertThat(texts(file)).containsExactly("Open-ended paragraphs 3\u00B0", "below");
        assertThat(read(file).lines()).extracting(Line::role).containsExactly(Line.Role.BLOCK, Line.Role.PLAIN);
    }

    @Test
    void tellsOfHiddenTextAndCommentsInsteadOfReadingThem() throws UnreadableException {
        WordFile file = new WordFile().comment(3, "Capital", "Red line for us").paragraph("", run("", "Decides"),
                run("<w:vanish/>", " secretly"), "<w:r><w:commentReference w:id=\"3\"/></w:r>", run("", " to meet."));
        SourceText source = read(file);
        assertThat(source.lines()).extracting(Line::text).containsExactly("Decides to meet.");
        assertThat(source.warnings()).extracting(warning -> warning.message())
                .containsExactlyInAnyOrder("Hidden text was left out: \u201Csecretly\u201D.", "Comment by Capital: Red line for us");
    }

    @Test
    void readsTheMastheadFromTheFirstPagesHeader() throws UnreadableException {
        WordFile file = new WordFile().plain("Seventy-third session").firstHeader("<w:tbl><w:tr><w:tc><w:p/></w:tc>" + cell("United Nations") + cell("A/C.1/73/L.27") + "</w:tr><w:tr>"
                + cell("General Assembly") + cell("Distr.: Limited", "18 October 2018") + "</w:tr></w:tbl>");
        assertThat(texts(file)).containsExactly("United Nations A/C.1/73/L.27", "General Assembly", "Distr.: Limited", "18 October 2018", "Seventy-third session");
    }

    private static String cell(String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc>");
        for (String paragraph : paragraphs) {
            cell.append("<w:p>").append(run("", paragraph)).append("</w:p>");
        }
        return cell.append("</w:tc>").toString();
    }

    @Test
    void readsTextBoxesOnce() throws UnreadableException {
        String box = "<w:txbxContent><w:p>" + run("", "Aside") + "</w:p></w:txbxContent>";
        WordFile file = new WordFile().paragraph("", run("", "Main"), "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>");
        assertThat(texts(file)).containsExactly("Main", "Aside");
    }

    @Test
    void refusesWhatUnpacksToFarTooMuch() {
        WordFile file = new WordFile();
        byte[] bomb = file.zipped(" ".repeat(70 << 20));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> new DocxImporter().read("bomb.docx", bomb)).isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("bomb.docx: unpacks to far more");
    }

    @Test
    void refusesDocumentTypesDepthAndDamageInOneSentence() {
        WordFile file = new WordFile();
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        String deep = "<x>".repeat(5000) + "</x>".repeat(5000);
        byte[] good = file.plain("Decides").bytes();
        for (byte[] bad : List.of(file.zipped(entity), file.zipped(deep), java.util.Arrays.copyOf(good, good.length * 2 / 3))) {
            assertThatThrownBy(() -> new DocxImporter().read("bad.docx", bad)).isInstanceOf(UnreadableException.class)
                    .hasMessage("bad.docx: the Word file is damaged; open it in Word and save it again.");
        }
    }

    @Test
    void saysWhatAnotherZipArchiveIs() {
        assertThatThrownBy(() -> Importers.read("a.zip", new byte[] {'P', 'K', 3, 4, 0, 0})).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no Word file");
    }

    private static SourceText read(WordFile file) throws UnreadableException {
        return Importers.read("x.docx", file.bytes());
    }

    private static List<String> texts(WordFile file) throws UnreadableException {
        return read(file).lines().stream().map(Line::text).toList();
    }
}
