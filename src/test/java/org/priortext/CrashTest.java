package org.priortext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.corpus.CorpusIndex;
import org.priortext.corpus.Progress;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Version;

/** The program dies at every byte and step of a save in turn: the next start finds the old or the new, never half of it. */
class CrashTest {

    @TempDir
    private Path folder;


    @Test
    void aDossierIsTheOldOrTheNewOne() throws IOException {
        DossierStore store = new DossierStore();
        Dossier before = dossier("Before");
        Dossier after = dossier("After").with(new Version("L.2", null, null, null, null, null, null));
        Path file = folder.resolve("talks.priortext");
        store.write(before, file);
        List<Dossier> found = new ArrayList<>();

        everyCrash(1, disk -> store.write(after, disk.path(file)), () -> {
            found.add(store.read(file));
            store.write(before, file);
        });

        assertThat(found).hasSizeGreaterThan(100).containsOnly(before, after).contains(before, after);
    }

    @Test
    void anExportIsTheOldOrTheNewOne() throws IOException {
        Path file = folder.resolve("redline.html");
        Files.writeString(file, "old");
        List<String> found = new ArrayList<>();

        everyCrash(1, disk -> AtomicOutput.write(disk.path(file), true, out -> {
            out.write("the ".getBytes(StandardCharsets.UTF_8));
            out.flush();
            out.write("new".getBytes(StandardCharsets.UTF_8));
        }), () -> {
            found.add(Files.readString(file));
            Files.writeString(file, "old");
        });

        assertThat(found).containsOnly("old", "the new").contains("old", "the new");
    }

    @Test
    void anExportThatReplacesNothingIsThereOrNot() throws IOException {
        Path file = folder.resolve("redline.html");
        List<String> found = new ArrayList<>();

        everyCrash(1, disk -> AtomicOutput.write(disk.path(file), false, out -> out.write('x')), () -> {
            found.add(Files.exists(file) ? Files.readString(file) : "none");
            Files.deleteIfExists(file);
        });

        assertThat(found).containsOnly("none", "x").contains("none", "x");
    }

    @Test
    void anIndexIsUsableAfterwardsAndFindsEverythingOnceUpdated() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("wells.txt"), "The General Assembly,\n\n1. Decides to dig communal wells before summer.\n");
        List<Integer> found = new ArrayList<>();
        Path[] index = {folder.resolve("index0")};

        everyCrash(499, disk -> {
            try (CorpusIndex written = CorpusIndex.open(disk.path(index[0]))) {
                written.update(texts, Progress.SILENT);
            }
        }, () -> {
            try (CorpusIndex opened = CorpusIndex.open(index[0])) {
                opened.update(texts, Progress.SILENT);
                found.add(opened.search("dig communal wells", 50).size());
            }
            index[0] = folder.resolve("index" + found.size());
        });

        assertThat(found).hasSizeGreaterThan(5).containsOnly(1);
    }

    private interface OnDisk {
        void save(CrashingDisk disk) throws IOException;
    }

    private interface NextStart {
        void look() throws IOException;
    }

    /** Saves again and again, the machine going off so many bytes later each time, until a save gets through. */
    private void everyCrash(int stride, OnDisk saving, NextStart next) throws IOException {
        boolean crashed = true;
        for (long allowed = 0; crashed; allowed += stride) {
            CrashingDisk disk = new CrashingDisk(allowed);
            try {
                saving.save(disk);
            } catch (IOException | RuntimeException e) {
                assertThat(disk.crashed()).as("a failure without a crash: %s", e).isTrue();
            }
            crashed = disk.crashed();
            next.look();
        }
    }

    private static Dossier dossier(String name) {
        return new Dossier(name, Stream.of("A/C.1/1/L.1").map(label -> new Version(label, null, null, null, null, null, null)).toList(), List.of(), List.of());
    }
}
