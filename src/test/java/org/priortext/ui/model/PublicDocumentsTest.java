package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.DossierStore;
import org.priortext.ui.kit.Background;

class PublicDocumentsTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<URI> fetched = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final DossierModel dossier = new DossierModel(new Analysis(), new DossierStore(), background);
    @TempDir
    private Path folder;
    private byte[] answer = "%PDF-1.7 no more".getBytes(StandardCharsets.US_ASCII);
    private PublicDocuments documents;

    @BeforeEach
    void make() {
        documents = new PublicDocuments(dossier, background, address -> {
            fetched.add(address);
            if (answer == null) {
                throw new IOException("no route to host");
            }
            return new ByteArrayInputStream(answer);
        }, opened::add, folder);
    }

    @Test
    void findsTheSymbolInWhatIsTypedOrPasted() {
        assertThat(PublicDocuments.symbol(" A/C.1/73/L.27/Rev.1 ")).contains("A/C.1/73/L.27/Rev.1");
        assertThat(PublicDocuments.symbol("https://undocs.org/en/A/RES/75/240")).contains("A/RES/75/240");
        assertThat(PublicDocuments.symbol("https://documents.un.org/api/symbol/access?s=A/RES/75/240&l=en")).contains("A/RES/75/240");
        assertThat(PublicDocuments.symbol("seventy-five")).isEmpty();
    }

    @Test
    void opensTheAddressWhileTheNetworkIsOff() {
        documents.add("A/RES/75/240");
        assertThat(opened).containsExactly("https://undocs.org/A/RES/75/240");
        assertThat(fetched).isEmpty();
        assertThat(dossier.dossier().versions().getFirst().hasFile()).isFalse();
    }

    @Test
    void fetchesTheDocumentOnlyWhenTheNetworkIsSwitchedOn() {
        documents.networkProperty().set(true);
        documents.add("A/RES/75/240");
        assertThat(opened).isEmpty();
        assertThat(fetched).containsExactly(URI.create("https://documents.un.org/api/symbol/access?s=A%2FRES%2F75%2F240&l=en&t=pdf"));
        assertThat(dossier.dossier().versions().getFirst().file()).isEqualTo(folder.resolve("A-RES-75-240.pdf"));
    }

    @Test
    void saysSoInASentenceWhenThereIsNoNetworkOrNoDocument() {
        documents.networkProperty().set(true);
        answer = null;
        documents.add("A/RES/75/240");
        answer = "<html>There is no document matching your request.".getBytes(StandardCharsets.US_ASCII);
        documents.add("A/RES/1/999");
        assertThat(failures).hasSize(2).allMatch(IOException.class::isInstance);
        assertThat(failures.get(0).getMessage()).startsWith("A/RES/75/240: could not be fetched.");
        assertThat(failures.get(1).getMessage()).startsWith("A/RES/1/999: no document was found");
        assertThat(dossier.dossier().versions()).hasSize(2).noneMatch(version -> version.hasFile());
        assertThat(folder).isEmptyDirectory();
    }
}
