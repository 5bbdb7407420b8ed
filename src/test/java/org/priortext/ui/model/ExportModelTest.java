package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Note.Position;
import org.priortext.ui.kit.Background;
import org.priortext.ui.model.ExportModel.Product;

class ExportModelTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierModel dossier = new DossierModel(analysis, new DossierStore(), background);
    private final CompareModel compare = new CompareModel(dossier, analysis, background);
    private final LineageModel lineage = new LineageModel(dossier, analysis, background);
    private final ExportModel exports = new ExportModel(compare, lineage, new SurvivalModel(lineage, dossier, compare), background);

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @BeforeEach
    void open() {
        dossier.open(Path.of("samples/samples.priortext"));
    }

    @Test
    void writesEveryProductInEachOfItsFormatsAndNothingElse() throws IOException {
        for (Product product : Product.values()) {
            for (String format : ExportModel.formats(product)) {
                Path file = folder.resolve(exports.name(product) + "." + format);
                exports.write(product, file, List.of());
                assertThat(failures).isEmpty();
                assertThat(Files.size(file)).as(file.getFileName().toString()).isGreaterThan(500);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(8 + 3 + 5 + 2 + 2);
        }
    }

    @Test
    void proposesNamesFromTheSymbols() {
        assertThat(exports.name(Product.REDLINE)).isEqualTo("A-RES-75-240--A-C.1-78-L.11");
        assertThat(exports.name(Product.BRIEF)).isEqualTo("A-RES-75-240--A-C.1-78-L.11--brief");
        assertThat(exports.name(Product.TRACE)).isEqualTo("A-C.1-78-L.11--lineage");
    }

    @Test
    void offersWordFirstForTheRedline() {
        assertThat(ExportModel.formats(Product.REDLINE)).startsWith("docx").contains("html", "pdf", "md", "csv", "xlsx", "akn", "json");
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() {
        exports.write(Product.REDLINE, folder.resolve("missing").resolve("redline.html"), List.of());
        assertThat(failures).singleElement().isInstanceOf(IOException.class)
                .extracting(Throwable::getMessage).asString().endsWith("cannot be written; choose another place.");
    }

    @Test
    void nothingIsOfferedForAnEmptyDossier() {
        assertThat(exports.available(Product.REDLINE).get()).isTrue();
        dossier.create();
        for (Product product : Product.values()) {
            assertThat(exports.available(product).get()).isFalse();
        }
    }

    @Test
    void addsTheUsersNotesToWordOnlyWhenAsked() throws IOException {
        ClauseNotes notes = new ClauseNotes(dossier, compare);
        compare.next();
        notes.position(Position.RED_LINE);
        Path without = folder.resolve("without.docx");
        Path with = folder.resolve("with.docx");

        exports.write(Product.REDLINE, without, List.of());
        exports.write(Product.REDLINE, with, notes.shown());

        assertThat(failures).isEmpty();
        assertThat(notes.shown()).hasSize(1);
        assertThat(comments(without)).isZero();
        assertThat(comments(with)).isEqualTo(1);
    }

    private static int comments(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getDocComments() == null ? 0 : document.getDocComments().getComments().size();
        }
    }
}
