package org.priortext.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusIndexTest {

    @TempDir
    Path folder;
    private Path texts;
    private Path indexFolder;

    @BeforeEach
    void makeFolders() throws IOException {
        texts = Files.createDirectories(folder.resolve("texts"));
        indexFolder = folder.resolve("index");
    }

    @Test
    void findsTheSameWordsAndSaysWhereTheyStand() throws IOException {
        write("wells.txt", resolution("A/RES/70/1", "1 December 2015", "Encouraging pastoralists to dig communal wells,"));

        try (CorpusIndex index = updated()) {
            assertThat(index.search("Pastoralists to dig COMMUNAL wells", 10)).singleElement().satisfies(hit -> {
                assertThat(hit.words()).isEqualTo("pastoralists to dig communal wells");
                assertThat(hit.exact()).isTrue();
                assertThat(hit.score()).isEqualTo(1);
                assertThat(hit.id()).isEqualTo("PP1");
                assertThat(hit.symbol()).isEqualTo("A/RES/70/1");
                assertThat(hit.date()).isEqualTo(LocalDate.of(2015, 12, 1));
                assertThat(hit.file()).endsWith("wells.txt");
            });
        }
    }

    @Test
    void findsNearlyTheSameWordsAndRanksThemBelow() throws IOException {
        write("same.txt", resolution("A/RES/70/1", "1 December 2015", "Encouraging pastoralists to dig communal wells before summer,"));
        write("near.txt", resolution("A/RES/71/1", "1 December 2016", "Inviting pastoralists to dig shared wells before summer,"));
        write("other.txt", resolution("A/RES/72/1", "1 December 2017", "Recalling that wells are deep,"));

        try (CorpusIndex index = updated()) {
            List<Hit> hits = index.search("pastoralists to dig communal wells before summer", 10);

            assertThat(hits).extracting(Hit::symbol).containsExactly("A/RES/70/1", "A/RES/71/1");
            assertThat(hits).extracting(Hit::exact).containsExactly(true, false);
            assertThat(hits.getLast().words()).isEqualTo("pastoralists to dig shared wells before summer");
            assertThat(hits.getLast().score()).isBetween(0.7, 0.99);
        }
    }

    @Test
    void ranksAdoptedBeforeDraftAndThenNewerBeforeOlder() throws IOException {
        String words = "Encouraging pastoralists to dig communal wells,";
        write("a.txt", resolution("A/RES/70/1", "1 December 2015", words));
        write("b.txt", resolution("A/RES/72/1", "1 December 2017", words));
        write("c.txt", draft("A/C.2/75/L.3", "9 October 2020", words));

        try (CorpusIndex index = updated()) {
            assertThat(index.search("pastoralists to dig communal wells", 10)).extracting(Hit::symbol)
                    .containsExactly("A/RES/72/1", "A/RES/70/1", "A/C.2/75/L.3");
            assertThat(index.search("pastoralists to dig communal wells", 1)).extracting(Hit::symbol).containsExactly("A/RES/72/1");
        }
    }

    @Test
    void readsOnlyWhatIsNewOrChangedAndForgetsWhatIsGone() throws IOException {
        write("kept.txt", resolution("A/RES/70/1", "1 December 2015", "Noting that lanterns burn whale oil,"));
        write("changed.txt", resolution("A/RES/70/2", "1 December 2015", "Noting that bridges sway,"));
        write("gone.txt", resolution("A/RES/70/3", "1 December 2015", "Noting that ferries sink,"));

        try (CorpusIndex index = updated()) {
            write("changed.txt", resolution("A/RES/70/2", "1 December 2015", "Noting that tunnels flood,"));
            Files.delete(texts.resolve("gone.txt"));

            Update update = index.update(texts, Progress.SILENT);

            assertThat(update).isEqualTo(new Update(1, 1, 1, List.of(), true));
            assertThat(index.files()).isEqualTo(2);
            assertThat(index.search("bridges sway", 5)).isEmpty();
            assertThat(index.search("ferries sink", 5)).isEmpty();
            assertThat(index.search("tunnels flood", 5)).hasSize(1);
            assertThat(index.search("lanterns burn whale oil", 5)).hasSize(1);
        }
    }

    @Test
    void reportsAndSkipsBrokenFilesEachTimeAndDoesNotReadThemAgain() throws IOException {
        Files.write(texts.resolve("broken.bin"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0, 7});
        write("letter.txt", "Dear colleague, the meeting is at ten.");
        write("good.txt", resolution("A/RES/70/1", "1 December 2015", "Noting that lanterns burn whale oil,"));

        try (CorpusIndex index = CorpusIndex.open(indexFolder)) {
            Update first = index.update(texts, Progress.SILENT);
            Update second = index.update(texts, Progress.SILENT);

            assertThat(first.indexed()).isEqualTo(1);
            assertThat(first.skipped()).extracting(skipped -> skipped.file().getFileName().toString())
                    .containsExactly("broken.bin", "letter.txt");
            assertThat(second.skipped()).isEqualTo(first.skipped());
            assertThat(second.unchanged()).isEqualTo(3);
        }
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        for (int i = 0; i < 150; i++) {
            write("text%03d.txt".formatted(i), resolution("A/RES/70/" + (i + 1), "1 December 2015", "Noting lantern number " + i + ","));
        }
        List<Integer> done = new ArrayList<>();
        Progress stopped = new Progress() {
            @Override
            public void at(int count, int total, Path file) {
                done.add(count);
            }

            @Override
            public boolean cancelled() {
                return done.size() >= 10;
            }
        };

        try (CorpusIndex index = CorpusIndex.open(indexFolder)) {
            Update first = index.update(texts, stopped);
            Update second = index.update(texts, Progress.SILENT);

            assertThat(first.complete()).isFalse();
            assertThat(first.indexed()).isBetween(10, 149);
            assertThat(second.complete()).isTrue();
            assertThat(second.unchanged()).isEqualTo(first.indexed());
            assertThat(second.indexed()).isEqualTo(150 - first.indexed());
        }
    }

    @Test
    void keepsItsWordsWhenOpenedAgain() throws IOException {
        write("wells.txt", resolution("A/RES/70/1", "1 December 2015", "Encouraging pastoralists to dig communal wells,"));
        updated().close();

        try (CorpusIndex again = CorpusIndex.open(indexFolder)) {
            assertThat(again.search("communal wells", 5)).hasSize(1);
        }
    }

    @Test
    void startsAnewWhenItsFilesAreDamaged() throws IOException {
        write("wells.txt", resolution("A/RES/70/1", "1 December 2015", "Encouraging pastoralists to dig communal wells,"));
        updated().close();
        try (var files = Files.list(indexFolder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "not an index");
            }
        }

        try (CorpusIndex index = CorpusIndex.open(indexFolder)) {
            assertThat(index.update(texts, Progress.SILENT).indexed()).isEqualTo(1);
            assertThat(index.search("communal wells", 5)).hasSize(1);
        }
    }

    @Test
    void isClosedToOtherUsers() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        Files.createDirectory(indexFolder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        CorpusIndex.open(indexFolder).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(indexFolder))).isEqualTo("rwx------");
    }

    @Test
    void saysThatThereIsNoSuchFolder() throws IOException {
        try (CorpusIndex index = CorpusIndex.open(indexFolder)) {
            assertThatIOException().isThrownBy(() -> index.update(folder.resolve("nowhere"), Progress.SILENT));
        }
    }

    @Test
    void findsNothingForAPhraseWithoutWords() throws IOException {
        write("wells.txt", resolution("A/RES/70/1", "1 December 2015", "Encouraging pastoralists to dig communal wells,"));

        try (CorpusIndex index = updated()) {
            assertThat(index.search("  … ", 5)).isEmpty();
        }
    }

    @Test
    void passesOverHiddenFilesAndDossiers() throws IOException {
        write("mine.priortext", "{}");
        write(".hidden.txt", resolution("A/RES/70/1", "1 December 2015", "Encouraging pastoralists to dig communal wells,"));

        try (CorpusIndex index = updated()) {
            assertThat(index.files()).isZero();
        }
    }

    @Test
    void reproducesWhatIsKnownOfTheRealTexts() throws IOException {
        Path corpus = Path.of("../shared/corpus/ict-security");
        assumeThat(corpus).isDirectory();
        try (var files = Files.list(corpus)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                Files.copy(file, texts.resolve(file.getFileName()));
            }
        }

        try (CorpusIndex index = updated()) {
            assertThat(index.search("community of shared future for humankind in cyberspace", 20)).filteredOn(Hit::exact)
                    .extracting(Hit::symbol).containsExactly("A/RES/75/240", "A/RES/73/27");
            assertThat(index.search("additional binding obligations", 20)).filteredOn(Hit::exact)
                    .last().extracting(Hit::symbol).isEqualTo("A/RES/76/19");
        }
    }

    private CorpusIndex updated() throws IOException {
        CorpusIndex index = CorpusIndex.open(indexFolder);
        index.update(texts, Progress.SILENT);
        return index;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(texts.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String resolution(String symbol, String date, String preamble) {
        return "United Nations " + symbol + "\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on " + date
                + "\n\n" + symbol.replace("A/RES/", "") + ". Matters of everyday life\n\nThe General Assembly,\n\n" + preamble
                + "\n\n1. Decides to meet again at dusk.\n";
    }

    private static String draft(String symbol, String date, String preamble) {
        return "United Nations " + symbol + "\n\nGeneral Assembly\n\nDistr.: Limited\n" + date + "\n\nOriginal: English\n\n"
                + "Chad: draft resolution\n\nMatters of everyday life\n\nThe General Assembly,\n\n" + preamble
                + "\n\n1. Decides to meet again at dusk.\n";
    }
}
