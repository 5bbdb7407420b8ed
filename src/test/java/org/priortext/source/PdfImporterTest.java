package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.priortext.model.Warning;

/** PDF pages made for the purpose, read back as lines. */
class PdfImporterTest {

    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

    private record Word(PDFont font, float size, float x, float y, String text) {}

    private static byte[] pdf(List<List<Word>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (List<Word> words : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Word word : words) {
                        content.beginText();
                        content.setFont(word.font(), word.size());
                        content.newLineAtOffset(word.x(), word.y());
                        content.showText(word.text());
                        content.endText();
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<Line> lines(List<List<Word>> pages) throws IOException {
        return Importers.read("page.pdf", pdf(pages)).lines();
    }

    @Test
    void tellsThatTheEndOfTheFileIsMissing() throws IOException {
        byte[] whole = pdf(List.of(List.of(new Word(PLAIN, 12, 72, 700, "Recalling"))));
        byte[] cut = Arrays.copyOf(whole, whole.length - 8);
        assertThat(new PdfImporter().read("whole.pdf", whole).warnings()).isEmpty();
        assertThat(new PdfImporter().read("cut.pdf", cut).warnings()).extracting(Warning::message).singleElement().asString().contains("cut off");
    }

    @Test
    void readsPagesWhoseCharactersStandBeyondAllPaper() {
        List<Word> words = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            words.add(new Word(PLAIN, 10, 100, 700 - 15 * row, "Recalling its resolution on wells"));
            words.add(new Word(PLAIN, 10, 3e9f, 700 - 15 * row, "and on tents, oases and rivers"));
        }

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(lines(List.of(words))).isNotEmpty());
    }

    @Test
    void readsOnePrintedLineFromWordsSetApart() throws IOException {
        List<Line> lines = lines(List.of(List.of(
                new Word(ITALIC, 10, 147, 600, "Recalling "), new Word(PLAIN, 10, 190, 600, "its resolution"),
                new Word(PLAIN, 10, 123, 588, "71/28,"))));
        assertThat(lines).extracting(Line::text).containsExactly("Recalling its resolution", "71/28,");
        assertThat(lines).extracting(Line::indent).containsExactly(147.0, 123.0);
        assertThat(lines.getFirst().styled(0, Style.ITALIC)).isTrue();
        assertThat(lines.getFirst().styled(12, Style.ITALIC)).isFalse();
    }

    @Test
    void keepsAFootnoteMarkInItsPlaceAndSaysThatItIsRaised() throws IOException {
        List<Line> lines = lines(List.of(List.of(
                new Word(PLAIN, 10, 123, 600, "of 2015"), new Word(PLAIN, 6, 154, 604, "2"), new Word(PLAIN, 10, 157, 600, " reports"))));
        assertThat(lines).extracting(Line::text).containsExactly("of 20152 reports");
        assertThat(lines.getFirst().styled(7, Style.SUPERSCRIPT)).isTrue();
        assertThat(lines.getFirst().styled(6, Style.SUPERSCRIPT)).isFalse();
        assertThat(lines.getFirst().styled(8, Style.SUPERSCRIPT)).isFalse();
    }

    @Test
    void partsTheColumnsOfAMasthead() throws IOException {
        List<Line> lines = lines(List.of(List.of(
                new Word(PLAIN, 10, 123, 700, "United Nations"), new Word(PLAIN, 10, 450, 700, "A/RES/1/1"),
                new Word(PLAIN, 10, 123, 680, "General Assembly"))));
        assertThat(lines).extracting(Line::text).containsExactly("United Nations", "A/RES/1/1", "General Assembly");
    }

    @Test
    void readsOneColumnAfterTheOther() throws IOException {
        List<Word> words = new ArrayList<>();
        words.add(new Word(PLAIN, 10, 100, 760, "A heading over the whole width of the page, from one edge to the other"));
        for (int row = 0; row < 10; row++) {
            words.add(new Word(PLAIN, 10, 60, 740 - 12 * row, "left column, line of text number " + row));
            words.add(new Word(PLAIN, 10, 310, 740 - 12 * row, "right column, line of text number " + row));
        }
        List<Line> lines = lines(List.of(words));
        assertThat(lines).extracting(Line::text).startsWith("A heading over the whole width of the page, from one edge to the other", "left column, line of text number 0")
                .endsWith("right column, line of text number 9");
        assertThat(lines.get(10).text()).isEqualTo("left column, line of text number 9");
        assertThat(lines.get(11).gap()).as("a column begins apart").isGreaterThanOrEqualTo(3);
        assertThat(lines.get(11).indent()).as("indents are those of the first column").isEqualTo(lines.get(1).indent());
    }

    @Test
    void readsARowOfATableAsOneLine() throws IOException {
        List<Line> lines = lines(List.of(List.of(new Word(PLAIN, 10, 100, 700, "Annex"),
                new Word(PLAIN, 10, 100, 676, "Name"), new Word(PLAIN, 10, 250, 676, "Reason"), new Word(PLAIN, 10, 400, 676, "Date"))));
        assertThat(lines).extracting(Line::text).containsExactly("Annex", "Name Reason Date");
        assertThat(lines.getLast().role()).isEqualTo(Line.Role.TABLE);
    }

    @Test
    void takesNoWordThatTwoPagesBeginWithForARunningHead() throws IOException {
        List<Word> first = List.of(new Word(PLAIN, 10, 123, 700, "The General Assembly,"));
        List<Word> second = List.of(new Word(PLAIN, 10, 123, 700, "terrorism;"), new Word(PLAIN, 10, 147, 682, "1. Recalls that;"));
        List<Word> third = List.of(new Word(PLAIN, 10, 123, 700, "terrorism;"), new Word(PLAIN, 10, 147, 682, "2. Notes this."));
        assertThat(lines(List.of(first, second, third))).extracting(Line::role).containsOnly(Line.Role.PLAIN);
    }

    @Test
    void keepsTheCommaBetweenTwoRaisedLabelsRaised() throws IOException {
        Line line = lines(List.of(List.of(new Word(PLAIN, 10, 123, 600, "conflict,"), new Word(PLAIN, 6, 156.5f, 604, "10"),
                new Word(PLAIN, 10, 163, 600, ","), new Word(PLAIN, 6, 166, 604, "11")))).getFirst();
        assertThat(line.text()).isEqualTo("conflict,10,11");
        assertThat(line.styled(11, Style.SUPERSCRIPT)).isTrue();
        assertThat(line.styled(8, Style.SUPERSCRIPT)).isFalse();
    }

    @Test
    void measuresTheSpaceAboveInLines() throws IOException {
        List<Line> lines = lines(List.of(List.of(
                new Word(PLAIN, 10, 123, 700, "one"), new Word(PLAIN, 10, 123, 688, "two"), new Word(PLAIN, 10, 123, 676, "three"),
                new Word(PLAIN, 10, 147, 658, "four"))));
        assertThat(lines).extracting(Line::gap).containsExactly(0.0, 0.0, 0.0, 0.5);
    }

    @Test
    void knowsRunningHeadsByTheirReturn() throws IOException {
        List<Word> first = List.of(new Word(PLAIN, 10, 123, 700, "The General Assembly,"));
        List<Word> second = List.of(new Word(PLAIN, 10, 60, 750, "A/RES/1/1"), new Word(PLAIN, 10, 123, 700, "Recalling that,"));
        List<Word> third = List.of(new Word(PLAIN, 10, 60, 750, "A/RES/1/1"), new Word(PLAIN, 10, 123, 700, "Noting this,"));
        List<Line> lines = lines(List.of(first, second, third));
        assertThat(lines).filteredOn(line -> line.role() == Line.Role.FURNITURE).extracting(Line::text).containsExactly("A/RES/1/1", "A/RES/1/1");
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void saysThatAPageHasNoText() throws IOException {
        byte[] blank = pdf(List.of(List.of()));
        assertThatThrownBy(() -> Importers.read("scan.pdf", blank)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("scan.pdf").hasMessageContaining("no text layer");
    }

    @Test
    void saysThatAFileIsProtected() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        assertThatThrownBy(() -> Importers.read("locked.pdf", out.toByteArray())).isInstanceOf(UnreadableException.class).hasMessageContaining("password");
    }

    @Test
    void saysThatAFileIsDamaged() {
        assertThatThrownBy(() -> Importers.read("cut.pdf", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableException.class).hasMessageContaining("damaged");
    }
}
