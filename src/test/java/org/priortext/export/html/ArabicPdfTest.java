package org.priortext.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Comparison;
import org.priortext.export.Comparisons;
import org.priortext.export.ExportOptions;
import org.priortext.export.Samples;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

class ArabicPdfTest {

    private static final String OLD = "إذ تشير إلى القرار A/RES/75/240 المؤرخ 31 كانون، وتلاحظ تقدماً كبيراً،";
    private static final String YOUNG = "إذ تشير إلى القرار A/RES/76/19 المؤرخ 31 كانون، وتلاحظ تقدماً،";

    @Test
    void givesArabicWordsBackAsTheyAreTyped() throws IOException {
        try (PDDocument document = redline(OLD, YOUNG)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            assertThat(List.of(text.split("\\s+"))).contains("تشير", "إلى", "القرار", "المؤرخ", "31", "كانون،", "تقدماً");
            assertThat(text).contains("A/RES/75/240", "A/RES/76/19").doesNotContain("#", "cannot be printed");
        }
    }

    @Test
    void setsAMixedParagraphFromRightToLeftWithSymbolsAndNumbersAsTheyAreRead() throws IOException {
        try (PDDocument document = redline(YOUNG, YOUNG)) {
            List<TextPosition> letters = letters(document);
            float word = left(letters, "ق");
            float symbol = left(letters, "A");
            float day = left(letters, "3");
            float month = left(letters, "ن");
            assertThat(word).isGreaterThan(symbol);
            assertThat(symbol).isGreaterThan(day).isLessThan(left(letters, "R"));
            assertThat(day).isGreaterThan(month).isLessThan(left(letters, "1", day));
        }
    }

    @Test
    void setsTheNumberOfAPhraseInALineFromLeftToRightBehindItsWords() throws IOException {
        try (PDDocument document = redline("Recalling the words “وفي 58” of it,", "Recalling the words “وفي 58” of it,")) {
            List<TextPosition> letters = letters(document);
            assertThat(left(letters, "5")).isLessThan(left(letters, "8")).isLessThan(left(letters, "ف"));
        }
    }

    @Test
    void showsWhatStoodBeforeAnArrowAtItsLeftAlsoWhereItIsArabic() throws IOException {
        try (PDDocument document = redline("Recalling the words", Arrows.pointing("Recalling “تحث” → “قرر” of it,"))) {
            List<TextPosition> letters = letters(document);
            assertThat(left(letters, "ت")).isLessThan(left(letters, "→"));
            assertThat(left(letters, "→")).isLessThan(left(letters, "ق"));
        }
        assertThat(Arrows.pointing("Welcoming → Recalling")).isEqualTo("Welcoming → Recalling");
    }

    @Test
    void joinsLettersAndSetsVowelSignsUponThem() {
        ArabicLetters letters = new ArabicLetters();
        assertThat(letters.shapeText("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(letters.shapeText("بًا")).isEqualTo("\uFE91\u064B\uFE8E");
    }

    @Test
    void staysTaggedWithItsFontsEmbedded() throws IOException {
        try (PDDocument document = redline(OLD, YOUNG)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(fonts(document)).anyMatch(name -> name.endsWith("+Amiri-Regular"));
        }
    }

    @Test
    void embedsNoArabicFaceWithoutArabicLetters() throws IOException {
        try (PDDocument document = print(Samples.comparison())) {
            assertThat(fonts(document)).isNotEmpty().noneMatch(name -> name.contains("Amiri"));
        }
    }

    private static float left(List<TextPosition> letters, String letter) {
        return left(letters, letter, 0);
    }

    /** Where the first of these letters stands that stands at the right of a place. */
    private static float left(List<TextPosition> letters, String letter, float from) {
        return letters.stream().filter(one -> one.getUnicode().equals(letter) && one.getX() > from).findFirst().orElseThrow().getX();
    }

    /** The letters of the one paragraph, in the order in which they are drawn. */
    private static List<TextPosition> letters(PDDocument document) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        new PDFTextStripper() {
            private boolean inside;

            @Override
            protected void processTextPosition(TextPosition letter) {
                inside |= letter.getUnicode().codePoints().anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.ARABIC);
                if (inside) {
                    letters.add(letter);
                }
            }
        }.getText(document);
        return letters;
    }

    private static Set<String> fonts(PDDocument document) throws IOException {
        Set<String> names = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                names.add(font.getName());
            }
        }
        return names;
    }

    private static PDDocument redline(String old, String young) throws IOException {
        Paragraph before = Paragraph.of("PP1", ParagraphKind.PREAMBULAR, null, old);
        Paragraph after = Paragraph.of("PP1", ParagraphKind.PREAMBULAR, null, young);
        return print(Comparisons.of(Resolution.of(List.of(before)), Resolution.of(List.of(after)),
                List.of(Comparisons.match(List.of(before), List.of(after), false))));
    }

    private static PDDocument print(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().write(comparison, ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return Loader.loadPDF(out.toByteArray());
    }
}
