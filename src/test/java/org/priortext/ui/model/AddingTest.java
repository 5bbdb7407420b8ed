package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Version;
import org.priortext.ui.kit.Background;

class AddingTest {
    @TempDir
    private Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierModel dossier = new DossierModel(analysis, new DossierStore(), background);

    private List<String> labels() {
        return dossier.dossier().versions().stream().map(Version::label).toList();
    }

    private void add(String... names) {
        dossier.openOrAdd(Stream.of(names).map(Path::of).toList());
    }

    private String text(String name, String masthead) throws IOException {
        return Files.writeString(folder.resolve(name), masthead + "\n\nThe General Assembly,\n\nRecalling its resolutions,\n\n1. Decides to meet;\n").toString();
    }

    @Test
    void filesAddedTogetherStandInTheOrderOfTheirDatesUnderTheirSymbols() {
        add("samples/A-RES-75-240.md", "samples/A-C.1-78-L.11.md", "samples/A-C.1-73-L.27-Rev.1.txt", "samples/A-C.1-75-L.4.md");
        assertThat(failures).isEmpty();
        assertThat(labels()).containsExactly("A/C.1/73/L.27/Rev.1", "A/C.1/75/L.4", "A/RES/75/240", "A/C.1/78/L.11");
        dossier.undo();
        assertThat(dossier.dossier()).isEqualTo(Dossier.EMPTY);
        assertThat(dossier.canUndoProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeReadDoesNotKeepTheOthersOut() throws IOException {
        Path shopping = Files.writeString(folder.resolve("shopping.txt"), "Bread and milk");
        Path nothing = folder.resolve("nothing.pdf");
        add("samples/A-C.1-78-L.11.md", shopping.toString(), "samples/A-RES-75-240.md", nothing.toString());
        assertThat(labels()).containsExactly("A/RES/75/240", "A/C.1/78/L.11");
        assertThat(failures).hasSize(1);
        assertThat(failures.getFirst()).isInstanceOf(IOException.class).hasMessageStartingWith("2 files were not added")
                .hasMessageContaining("shopping.txt: no resolution found").hasMessageContaining("nothing.pdf: there is no such file");
    }

    @Test
    void oneFileThatCannotBeReadSaysWhyInItsOwnWords() {
        add(folder.resolve("nothing.pdf").toString());
        assertThat(labels()).isEmpty();
        assertThat(failures).hasSize(1);
        assertThat(failures.getFirst()).hasMessageStartingWith(folder.toString()).hasMessageEndingWith("there is no such file.");
    }

    @Test
    void theResolutionsOfAReportAreToldApartByTheirNumbers() {
        add("samples/A-73-505.md");
        assertThat(failures).isEmpty();
        assertThat(labels()).containsExactly("A/73/505 I", "A/73/505 II");
        assertThat(dossier.dossier().versions()).extracting(Version::choice).containsExactly("I", "II");
        assertThat(dossier.readings()).extracting(one -> one.witness().resolution().title()).doesNotHaveDuplicates();
    }

    @Test
    void aFileAddedTwiceIsKnownToBeTheSameTextWhateverItsName() throws IOException {
        Path copy = Files.copy(Path.of("samples/A-RES-75-240.md"), folder.resolve("copy.md"));
        add("samples/A-RES-75-240.md", "samples/A-C.1-78-L.11.md");
        add(copy.toString());
        Reading again = dossier.readings().getLast();
        assertThat(dossier.readings().stream().map(again::repeats)).containsExactly(true, false, true);
        add("samples/A-73-505.md");
        assertThat(dossier.readings().get(3).repeats(dossier.readings().get(4))).isFalse();
    }

    @Test
    void aTextWithoutADateStandsBehindThoseOfItsSessionAndWithoutASessionLast() throws IOException {
        add(text("b.txt", ""), text("a.txt", ""), "samples/A-C.1-78-L.11.md",
                text("c.txt", "Seventy-fifth session\n\nA/C.1/75/L.99"), "samples/A-RES-75-240.md", "samples/A-C.1-75-L.4.md");
        assertThat(failures).isEmpty();
        assertThat(labels()).containsExactly("A/C.1/75/L.4", "A/C.1/75/L.99", "A/RES/75/240", "A/C.1/78/L.11", "a", "b");
    }

    @Test
    void theTraceKeepsTheOrderOfWhatWasAddedTogether() throws IOException {
        add("samples/A-C.1-78-L.11.md", text("c.txt", "Seventy-fifth session\n\nA/C.1/75/L.99"), "samples/A-RES-75-240.md", "samples/A-C.1-75-L.4.md");
        List<Reading> readings = dossier.readings();
        assertThat(LineageModel.older(readings, readings.getLast())).containsExactlyElementsOf(readings);
    }

    @Test
    void filesAddedLaterStandAtTheEndAndNothingIsReadAgain() {
        add("samples/A-RES-75-240.md", "samples/A-C.1-78-L.11.md");
        assertThat(dossier.readings()).hasSize(2).allMatch(Reading::hasText);
        Reading before = dossier.readings().getFirst();
        add("samples/A-C.1-75-L.4.md");
        assertThat(dossier.readings().getFirst()).isSameAs(before);
        assertThat(labels()).containsExactly("A/RES/75/240", "A/C.1/78/L.11", "A/C.1/75/L.4");
    }

    @Test
    void filesAddedWhileOthersAreReadComeBehindThemAndNothingIsLost() {
        Queue<Runnable> work = new ArrayDeque<>();
        DossierModel busy = new DossierModel(analysis, new DossierStore(), new Background(work::add, Runnable::run, failures::add));
        busy.openOrAdd(List.of(Path.of("samples/A-RES-75-240.md"), Path.of("samples/A-C.1-78-L.11.md")));
        busy.openOrAdd(List.of(Path.of("samples/A-C.1-75-L.4.md")));
        busy.openOrAdd(List.of(Path.of("samples/A-C.1-73-L.27-Rev.1.txt")));
        while (!work.isEmpty()) {
            work.poll().run();
        }
        assertThat(failures).isEmpty();
        assertThat(busy.dossier().versions().stream().map(Version::label))
                .containsExactly("A/RES/75/240", "A/C.1/78/L.11", "A/C.1/75/L.4", "A/C.1/73/L.27/Rev.1");
        assertThat(busy.readings()).allMatch(Reading::hasText);
    }

    @Test
    void filesAddedWhileADossierOpensComeBehindItsVersions() {
        Queue<Runnable> work = new ArrayDeque<>();
        DossierModel busy = new DossierModel(analysis, new DossierStore(), new Background(work::add, Runnable::run, failures::add));
        busy.openOrAdd(List.of(Path.of("samples/A-C.1-78-L.11.md")));
        busy.open(Path.of("samples/samples.priortext"));
        busy.openOrAdd(List.of(Path.of("samples/A-RES-75-240.md")));
        while (!work.isEmpty()) {
            work.poll().run();
        }
        assertThat(failures).isEmpty();
        assertThat(busy.dossier().versions()).hasSizeGreaterThan(5);
        assertThat(busy.dossier().versions().getLast().label()).startsWith("A/RES/75/240");
        assertThat(busy.dossier().versions()).noneMatch(version -> version.label().equals("A/C.1/78/L.11"));
    }

    @Test
    void filesAddedWhileADossierOpensComeToTheOneThatIsOpenIfThatFails() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.priortext"), "{");
        Queue<Runnable> work = new ArrayDeque<>();
        DossierModel busy = new DossierModel(analysis, new DossierStore(), new Background(work::add, Runnable::run, failures::add));
        busy.openOrAdd(List.of(Path.of("samples/A-C.1-78-L.11.md")));
        while (!work.isEmpty()) {
            work.poll().run();
        }
        busy.open(damaged);
        busy.openOrAdd(List.of(Path.of("samples/A-RES-75-240.md")));
        busy.openOrAdd(List.of(Path.of("samples/A-C.1-75-L.4.md")));
        while (!work.isEmpty()) {
            work.poll().run();
        }
        assertThat(failures).hasSize(1);
        assertThat(busy.dossier().versions().stream().map(Version::label)).containsExactly("A/C.1/78/L.11", "A/RES/75/240", "A/C.1/75/L.4");
    }

    @Test
    void aVersionAddedIsComparedWithTheOneBeforeItAtOnce() {
        ChosenVersions chosen = new ChosenVersions(dossier);
        add("samples/A-C.1-73-L.27-Rev.1.txt", "samples/A-C.1-75-L.4.md", "samples/A-RES-75-240.md");
        chosen.choose(dossier.readings().get(0), dossier.readings().get(1));
        add("samples/A-C.1-78-L.11.md");
        assertThat(chosen.fromProperty().get().version().label()).isEqualTo("A/RES/75/240");
        assertThat(chosen.toProperty().get().version().label()).isEqualTo("A/C.1/78/L.11");
        chosen.choose(dossier.readings().get(0), dossier.readings().get(1));
        dossier.change(old -> old.without(old.versions().get(2)));
        assertThat(chosen.toProperty().get()).isSameAs(dossier.readings().get(1));
    }
}
