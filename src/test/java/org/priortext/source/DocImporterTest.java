package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On tea.doc, a small file with list numbers, a note, a tracked change and a first page's header, written by LibreOffice. */
class DocImporterTest {

    @Test
    void readsNumbersNotesHeaderAndChangesAsAccepted() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("tea.doc")) {
            SourceText source = Importers.read("tea.doc", in.readAllBytes());
            assertThat(source.format()).isEqualTo("doc");
            assertThat(source.lines()).extracting(Line::text).containsExactly("United Nations A/C.1/98/L.3", "Tea and biscuits", "The General Assembly,",
                    "Recalling its report,1", "1. Decides:", "(a) To drink tea;", "(b) To eat biscuits;", "2. Requests silence.", "1 A/97/100.");
            assertThat(source.lines().get(3).spans(Style.ITALIC)).isNotEmpty();
            assertThat(source.lines().getLast().role()).isEqualTo(Line.Role.FOOTNOTE);
            assertThat(source.lines()).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    @ParameterizedTest
    @CsvSource({"EncryptedPackage, without one", "Workbook, save it as DOCX", "WordDocument, save it as DOCX"})
    void saysWhatToDoWithWhatCannotBeRead(String entry, String advice) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(InputStream.nullInputStream(), entry);
            file.writeFilesystem(out);
        }
        assertThatThrownBy(() -> Importers.read("x.doc", out.toByteArray())).isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("x.doc: ").hasMessageContaining(advice);
    }
}
