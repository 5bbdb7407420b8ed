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
import org.priortext.export.Comparisons;
import org.priortext.export.ExportOptions;
import org.priortext.export.Office;
import org.priortext.export.Pairs;
import org.priortext.export.Samples;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

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
    void libreOfficeShowsATypedLabelOnceInTheTextAndOnceBeforeTheNote(@TempDir Path folder) throws Exception {
        assumeTrue(Office.installed());
        List<Paragraph> paragraphs = List.of(calling("PP1", "*"), calling("PP2", "22"), calling("PP3", "24 bis"));
        Resolution resolution = new Resolution(null, Stage.DRAFT, null, null, null, null, null, null, null, List.of(), null, null,
                null, paragraphs, List.of(new Footnote("*", "Note one."), new Footnote("22", "Note two."),
                        new Footnote("24 bis", "Note three.")));
        Path docx = Files.write(folder.resolve("labels.docx"), redline(Comparisons.of(resolution, resolution,
                paragraphs.stream().map(one -> Comparisons.match(List.of(one), List.of(one), false)).toList())));
        String shown = Files.readString(new Office(folder).converted(docx, "fodt")).replaceAll("<text:s/>", " ")
                .replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertThat(shown).contains("Noting* Note one. the work,", "Noting22 Note two. the work,", "Noting24 bis Note three. the work,");
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

    private static Paragraph calling(String id, String label) {
        return new Paragraph(id, ParagraphKind.PREAMBULAR, null, null, null, null, "Noting the work,",
                List.of(new FootnoteMark(label, "Noting".length())), List.of(), List.of());
    }

    private static byte[] redline(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(comparison, ExportOptions.of("Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return out.toByteArray();
    }

    /** LibreOffice takes the mark of a paragraph with a footnote for the footnote's own and leaves an empty paragraph. */
    private static List<String> plain(List<String> paragraphs) {
        return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
    }
}
