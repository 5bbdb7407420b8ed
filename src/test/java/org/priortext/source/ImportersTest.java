package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;

/** What holds for files of every format. */
class ImportersTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static void refused(byte[] file, String reason) {
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> Importers.read("x", file)).isInstanceOf(UnreadableException.class).hasMessageStartingWith("x: " + reason)
                .message().endsWith("."));
    }

    @Test
    void saysThatAWordFileIsDamagedWhoseRelationshipsNameThemselves() {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"main\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"_rels/.rels\"/></Relationships>";
        refused(new WordFile().plain("Decides").file("_rels/.rels", relations).bytes(), "the file is damaged");
    }

    @Test
    void tellsTheFaultsOfLibrariesFromItsOwn() {
        RuntimeException library = catchThrowableOfType(RuntimeException.class, () -> PackagingURIHelper.getURIFromPath(null));
        RuntimeException own = catchThrowableOfType(RuntimeException.class, () -> Xml.children(null));
        assertThat(Importers.byLibrary(library)).isTrue();
        assertThat(Importers.byLibrary(own)).isFalse();
    }

    @Test
    void refusesAWordFileWithMoreElementsThanAnyDocument() {
        refused(new WordFile().xml("<w:p/>".repeat(1_000_001)).bytes(), "unpacks to far more");
    }

    @Test
    void refusesATextOfMoreLinesThanAnyDocument() {
        refused("x\n".repeat(100_001).getBytes(StandardCharsets.US_ASCII), "the text is too large");
    }
}
