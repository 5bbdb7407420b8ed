package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.source.Importers;
import org.priortext.source.WordFile;

/** Drafts put together from the standard phrases of resolutions in the other official languages, as text and as Word files. */
class LanguagesTest {

    private static final Path TEXTS = Path.of("src/test/resources/org/priortext/segment/languages");

    @ParameterizedTest
    @CsvSource({
        "es, A/C.1/80/L.20, 2025-10-15, 97, 3, PP1 PP2 OP1 OP2 OP2(a) OP2(b) OP3",
        "fr, A/RES/80/16, 2025-12-01, 97, 0, PP1 PP2 OP1 OP2 OP3",
        "ru, A/C.1/80/L.20, 2025-10-15, 97, 3, PP1 PP2 PP3 OP1 OP2 OP2(a) OP2(b) OP3",
        "zh, A/C.1/80/L.20, 2025-10-15, 97, 3, PP1 PP2 PP3 OP1 OP2 OP2(a) OP2(b) OP3",
        "ar, A/C.1/80/L.20, 2025-10-15, 97, 3, PP1 PP2 PP3 OP1 OP2 OP2(أ) OP2(ب) OP3"})
    void findsMastheadAndParagraphs(String language, String symbol, String date, String item, int sponsors, String ids) throws IOException {
        Resolution resolution = text(language);
        assertThat(resolution.symbol()).isEqualTo(symbol);
        assertThat(resolution.date()).hasToString(date);
        assertThat(resolution.session()).isEqualTo(80);
        assertThat(resolution.agendaItem()).isEqualTo(item);
        assertThat(resolution.sponsors()).hasSize(sponsors);
        assertThat(resolution.paragraphs()).extracting(Paragraph::id).containsExactly(ids.split(" "));
        assertThat(resolution.paragraphs()).filteredOn(paragraph -> paragraph.parent() == null).allMatch(paragraph -> paragraph.verb() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "ru", "zh", "ar"})
    void readsAWordFileAlike(String language) throws IOException {
        WordFile file = new WordFile();
        Files.readAllLines(TEXTS.resolve(language + ".txt")).stream().filter(line -> !line.isBlank()).forEach(file::plain);
        Resolution word = new Segmenter().segment(Importers.read("x", file.bytes())).resolutions().getFirst();
        assertThat(SampleSegmentationTest.readable(word)).isEqualTo(SampleSegmentationTest.readable(text(language)));
    }

    private static Resolution text(String language) throws IOException {
        List<Resolution> found = new Segmenter().segment(Importers.read(TEXTS.resolve(language + ".txt"))).resolutions();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void arabicNumbersMayHaveADash() {
        Resolution resolution = Texts.segment("إن الجمعية العامة،", "",
                "إذ تشير إلى قراراتها،", "",
                "1 - تدعو جميع الدول؛", "",
                "2 - تقرر أن تدرج البند.").resolutions().getFirst();
        assertThat(resolution.paragraphs()).extracting(Paragraph::id).containsExactly("PP1", "OP1", "OP2");
    }
}
