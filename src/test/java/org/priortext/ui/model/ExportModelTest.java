package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Note.Position;
import org.priortext.ui.kit.Background;
import org.priortext.ui.model.ExportDraft.Choice;
import org.priortext.ui.model.ExportModel.Product;

class ExportModelTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierModel dossier = new DossierModel(analysis, new DossierStore(), background);
    private final CompareModel compare = new CompareModel(dossier, analysis, background);
    private final LineageModel lineage = new LineageModel(dossier, analysis, background);
    private final ExportModel exports = new ExportModel(compare, lineage, new SurvivalModel(lineage, dossier, compare));
    private final ClauseNotes notes = new ClauseNotes(dossier, compare);
    private final ExportDraft draft = new ExportDraft(exports, notes, compare.switches(), background);

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
                draft.begin(product);
                draft.formatProperty().set(format);
                draft.write(file);
                assertThat(failures).isEmpty();
                assertThat(Files.size(file)).as(file.getFileName().toString()).isGreaterThan(500);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(8 + 3 + 6 + 2 + 2);
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
        draft.begin(Product.REDLINE);
        draft.formatProperty().set("html");
        draft.write(folder.resolve("missing").resolve("redline.html"));
        assertThat(draft.writingProperty().get()).isNull();
        assertThat(draft.writtenProperty().get()).isNull();
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
        compare.next();
        notes.position(Position.RED_LINE);
        Path without = folder.resolve("without.docx");
        Path with = folder.resolve("with.docx");

        draft.begin(Product.REDLINE);
        draft.formatProperty().set("docx");
        draft.write(without);
        draft.notesProperty().set(true);
        draft.write(with);
        draft.end();
        draft.begin(Product.REDLINE);

        assertThat(draft.notesProperty().get()).as("asked anew each time").isFalse();
        assertThat(failures).isEmpty();
        assertThat(notes.shown()).hasSize(1);
        assertThat(comments(without)).isZero();
        assertThat(comments(with)).isEqualTo(1);
    }

    @Test
    void showsHowEveryProductBeginsInEachOfItsFormats() {
        for (Product product : Product.values()) {
            for (String format : ExportModel.formats(product)) {
                draft.begin(product);
                draft.formatProperty().set(format);
                assertThat(failures).isEmpty();
                assertThat(draft.previewProperty().get().pages().isEmpty()).as(product + " as " + format)
                        .isEqualTo(!draft.previewProperty().get().text().isEmpty());
            }
        }
    }

    @Test
    void offersForEachFormatWhatItCanDo() {
        draft.begin(Product.REDLINE);
        assertThat(choices("docx")).containsExactlyInAnyOrder(Choice.SIGNATURE, Choice.MOVES, Choice.LISTS, Choice.COMMENTS, Choice.NOTES);
        assertThat(choices("pdf")).containsExactlyInAnyOrder(Choice.SIGNATURE, Choice.SIDES);
        assertThat(choices("csv")).isEmpty();
        draft.begin(Product.BRIEF);
        assertThat(choices("docx")).containsExactly(Choice.SIGNATURE);
        draft.begin(Product.RIVER);
        assertThat(choices("png")).isEmpty();
    }

    private Set<Choice> choices(String format) {
        draft.formatProperty().set(format);
        return draft.choices();
    }

    @Test
    void writesWhatWasShownWhenItBeganAsItIsSet() throws IOException {
        draft.begin(Product.REDLINE);
        draft.formatProperty().set("html");
        draft.authorProperty().set("A. Delegate");
        dossier.create();
        Path file = folder.resolve("redline.html");
        draft.write(file);
        assertThat(draft.writtenProperty().get()).isEqualTo(file);
        assertThat(Files.readString(file)).contains("A. Delegate", "75/240");
    }

    private static int comments(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getDocComments() == null ? 0 : document.getDocComments().getComments().size();
        }
    }
}
