package org.priortext.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Numbering;
import org.priortext.export.Office;
import org.priortext.export.Samples;
import org.priortext.export.docx.base.DocxBaseExporter;
import org.priortext.model.Resolution;
import org.priortext.source.UnreadableException;

class DocxBaseExporterTest {

    private static final ExportOptions OPTIONS = ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4));
    private static final String OLD = "samples/A-C.1-78-L.11.md";
    private static final String NEW = "samples/A-C.1-75-L.4.md";

    private final Comparison comparison = Samples.comparison(OLD, NEW);

    @Test
    void marksTheChangesInTheBaseSoThatEitherTextCanBeHad() throws IOException {
        for (Numbering numbering : Numbering.values()) {
            byte[] redline = redline(base(numbering));
            boolean typed = numbering == Numbering.TEXT;
            assertThat(TrackedReading.accepted(redline)).containsSubsequence(texts(comparison.to().resolution(), typed));
            assertThat(TrackedReading.rejected(redline)).containsSubsequence(texts(comparison.from().resolution(), typed));
            assertThat(TrackedReading.rejected(redline)).isEqualTo(TrackedReading.rejected(base(numbering)));
        }
    }

    @Test
    void leavesEveryOtherPartAsItIs() throws IOException {
        Map<String, byte[]> before = parts(base(Numbering.TEXT));
        Map<String, byte[]> after = parts(redline(base(Numbering.TEXT)));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String untouched : List.of("word/styles.xml", "word/numbering.xml", "word/footer1.xml", "docProps/core.xml",
                "[Content_Types].xml")) {
            assertThat(after.get(untouched)).isEqualTo(before.get(untouched));
        }
    }

    @Test
    void refusesABaseThatUnpacksToFarTooMuch() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            for (Map.Entry<String, byte[]> part : parts(base(Numbering.TEXT)).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1 << 20];
            for (int n = 0; n < 70; n++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(1 << 20);
        assertThatThrownBy(() -> new DocxBaseExporter(bomb.toByteArray()).fits(comparison)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void keepsToTheSchema() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(redline(base(Numbering.LISTS))))) {
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
            assertThat(document.isTrackRevisions()).isTrue();
        }
    }

    @Test
    void marksTheChangesInADocumentOfLibreOffice(@TempDir Path folder) throws Exception {
        assumeTrue(Office.installed());
        Office office = new Office(folder);
        Path file = Files.write(folder.resolve("base.docx"), base(Numbering.TEXT));
        byte[] resaved = office.settled(file, true);
        assertThat(new DocxBaseExporter(resaved).fits(comparison)).isTrue();
        byte[] redline = redline(resaved);
        assertThat(plain(TrackedReading.accepted(redline)))
                .containsSubsequence(plain(texts(comparison.to().resolution(), true)));
        assertThat(TrackedReading.rejected(redline)).isEqualTo(TrackedReading.rejected(resaved));
    }

    @Test
    void refusesABaseThatHoldsAnotherText() throws IOException {
        DocxBaseExporter exporter = new DocxBaseExporter(base(Numbering.TEXT));
        Comparison other = Samples.comparison(NEW, OLD);
        assertThat(exporter.fits(other)).isFalse();
        assertThatThrownBy(() -> exporter.write(other, OPTIONS, new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class).hasMessageContaining("does not hold the paragraphs");
    }

    private static byte[] base(Numbering numbering) throws IOException {
        return write(new DocxExporter(), Samples.comparison(OLD, OLD), OPTIONS.withNumbering(numbering));
    }

    private byte[] redline(byte[] base) throws IOException {
        return write(new DocxBaseExporter(base), comparison, OPTIONS);
    }

    private static byte[] write(ComparisonExporter exporter, Comparison comparison, ExportOptions options)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(comparison, options, out);
        return out.toByteArray();
    }

    private static List<String> texts(Resolution resolution, boolean numbered) {
        return PlainReading.of(resolution).stream().map(line -> numbered ? line : line.replaceFirst("^[^\t]*\t", "")).toList();
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("\\[\\[=([^]]*)]]", "$1")).toList();
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
