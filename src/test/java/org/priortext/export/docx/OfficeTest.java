package org.priortext.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.export.ExportOptions;
import org.priortext.export.Office;
import org.priortext.export.Samples;

class OfficeTest {

    @Test
    void libreOfficeReadsTheNewTextWhenItAcceptsAndTheOldOneWhenItRejects(@TempDir Path folder) throws Exception {
        assumeTrue(Office.installed());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(Samples.comparison(),
                ExportOptions.of("Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        byte[] ours = out.toByteArray();
        Path docx = Files.write(folder.resolve("redline.docx"), ours);
        Office office = new Office(folder);
        assertThat(plain(TrackedReading.accepted(office.settled(docx, true))))
                .isEqualTo(plain(TrackedReading.accepted(ours)));
        assertThat(plain(TrackedReading.rejected(office.settled(docx, false))))
                .isEqualTo(plain(TrackedReading.rejected(ours)));
    }

    /**
     * LibreOffice takes the mark of a paragraph with a footnote for the footnote's own and leaves an empty paragraph;
     * and it renames styles, so that a repeated call reads as plain text.
     */
    private static List<String> plain(List<String> paragraphs) {
        return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> paragraph.replaceAll("\\[\\[=([^]]*)]]", "$1")).toList();
    }
}
