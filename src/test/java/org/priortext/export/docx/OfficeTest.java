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
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.Office;
import org.priortext.export.Pairs;
import org.priortext.export.Samples;

class OfficeTest {

    @Test
    void libreOfficeReadsTheNewTextWhenItAcceptsAndTheOldOneWhenItRejects(@TempDir Path folder) throws Exception {
        assumeTrue(Office.installed());
        byte[] ours = redline(Samples.comparison());
        Path docx = Files.write(folder.resolve("redline.docx"), ours);
        Office office = new Office(folder);
        assertThat(plain(TrackedReading.accepted(office.settled(docx, true))))
                .isEqualTo(plain(TrackedReading.accepted(ours)));
        assertThat(plain(TrackedReading.rejected(office.settled(docx, false))))
                .isEqualTo(plain(TrackedReading.rejected(ours)));
    }

    @Test
    void libreOfficeReadsEitherTextOfTenMorePairs(@TempDir Path folder) throws Exception {
        assumeTrue(Office.installed());
        List<Path> files = new ArrayList<>();
        List<byte[]> redlines = new ArrayList<>();
        for (Pairs.Pair pair : Pairs.corpus()) {
            redlines.add(redline(pair.compare()));
            files.add(Files.write(folder.resolve("redline" + files.size() + ".docx"), redlines.getLast()));
        }
        Office office = new Office(folder);
        List<byte[]> accepted = office.settled(files, true);
        List<byte[]> rejected = office.settled(files, false);
        for (int i = 0; i < files.size(); i++) {
            String name = Pairs.corpus().get(i).toString();
            assertThat(plain(TrackedReading.accepted(accepted.get(i)))).as(name)
                    .isEqualTo(plain(TrackedReading.accepted(redlines.get(i))));
            assertThat(plain(TrackedReading.rejected(rejected.get(i)))).as(name)
                    .isEqualTo(plain(TrackedReading.rejected(redlines.get(i))));
        }
    }

    private static byte[] redline(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(comparison, ExportOptions.of("Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return out.toByteArray();
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
