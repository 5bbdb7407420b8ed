package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.align.Correction;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Note;
import org.priortext.dossier.Version;
import org.priortext.model.Paragraph;
import org.priortext.ui.kit.Background;

/** Long use of the models: whatever is done in whatever order, what they show fits together, and nothing piles up. */
class SoakTest {
    private static final int OPERATIONS = 1_000;
    private static final int DOSSIERS = 500;
    private static final int WARM_UP = 100;
    /** Bytes the heap in use may differ by with nothing kept: other tests' threads live on. A dossier kept would cost 10 kB or more. */
    private static final long NOISE = 4L << 20;
    /** Dossiers that may be in use once the last is closed: the empty one, and what a frame of the stack still names. */
    private static final int IN_USE = 3;
    private static final int UNDO = 10;
    private static final int REDO = 11;
    private static final int SAVE_AND_OPEN = 15;

    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final DossierStore store = new DossierStore();
    private final Analysis analysis = new Analysis();
    private final DossierModel dossier = new DossierModel(analysis, store, background);
    private final CompareModel compare = new CompareModel(dossier, analysis, background);
    private final LineageModel lineage = new LineageModel(dossier, analysis, background);
    private final SurvivalModel survival = new SurvivalModel(lineage, dossier, compare);

    /** The states the dossier went through since it was opened, and at which of them it is: what undo and redo go by. */
    private final List<Dossier> states = new ArrayList<>(List.of(Dossier.EMPTY));
    private int at;

    @TempDir
    private Path folder;
    private List<Path> texts;

    @BeforeEach
    void write() throws IOException {
        texts = new ArrayList<>();
        List<String> clauses = List.of("Recalling its resolution 70/1 of 25 September 2015,", "Decides to dig communal wells before summer;",
                "Urges Member States to mend their nets;", "Requests the Secretary-General to report to the General Assembly at its next session;");
        for (int n = 0; n < 4; n++) {
            List<String> kept = new ArrayList<>(clauses.subList(1, 4));
            kept.remove(n % 3);
            String body = IntStream.range(0, kept.size()).mapToObj(i -> (i + 1) + ". " + kept.get(i)).reduce((a, b) -> a + "\n\n" + b).orElseThrow();
            texts.add(Files.writeString(folder.resolve("text" + n + ".txt"), "The General Assembly,\n\n" + clauses.getFirst() + "\n\n" + body + "\n"));
        }
    }

    @Test
    void aThousandOperationsInAnyOrderLeaveTheModelsInStep() throws IOException {
        Random random = new Random(20201231);
        for (int n = 0; n < OPERATIONS; n++) {
            int operation = random.nextInt(16);
            operate(operation, random);
            follow(operation);
            checkAfter("operation " + n + " (" + operation + ")");
        }
    }

    private void operate(int operation, Random random) throws IOException {
        List<Version> versions = dossier.dossier().versions();
        Version one = versions.isEmpty() ? null : versions.get(random.nextInt(versions.size()));
        switch (operation) {
            case 0, 1, 2 -> {
                if (versions.size() < 6) {
                    dossier.add(List.of(new InputSpec(null, texts.get(random.nextInt(texts.size())), null)));
                }
            }
            case 3 -> change(one, old -> old.without(one));
            case 4 -> change(one, old -> old.moving(one, random.nextInt(7)));
            case 5 -> change(one, old -> old.replacing(one, one.withLine(random.nextBoolean() ? "ours" : "theirs")));
            case 6 -> change(one, old -> old.replacing(one, one.withLabel("L." + random.nextInt(1_000_000))));
            case 7 -> change(one, old -> old.replacing(one, one.withFile(folder.resolve("gone.txt"), null)));
            case 8 -> pair(random);
            case 9 -> change(one, old -> old.noting(new Note(one.label(), "OP1", Note.Position.RED_LINE, "no. " + random.nextInt())));
            case UNDO -> dossier.undo();
            case REDO -> dossier.redo();
            case 12 -> compare.versions().swap();
            case 13 -> {
                compare.switches().hideEditorialProperty().set(random.nextBoolean());
                compare.switches().changesOnlyProperty().set(random.nextBoolean());
            }
            case 14 -> {
                compare.next();
                lineage.next();
            }
            default -> saveAndOpen();
        }
    }

    private void change(Version one, java.util.function.UnaryOperator<Dossier> change) {
        if (one != null) {
            dossier.change(change);
        }
    }

    private void pair(Random random) {
        if (compare.comparisonProperty().get() != null) {
            List<Paragraph> before = compare.comparisonProperty().get().from().resolution().paragraphs();
            List<Paragraph> after = compare.comparisonProperty().get().to().resolution().paragraphs();
            Correction correction = new Correction(List.of(before.get(random.nextInt(before.size())).id()), List.of(after.get(random.nextInt(after.size())).id()));
            dossier.change(old -> old.pairing(compare.versions().fromProperty().get().witness(), compare.versions().toProperty().get().witness(), correction));
        }
    }

    private void saveAndOpen() throws IOException {
        Path file = folder.resolve("talks.priortext");
        dossier.saveAs(file);
        Dossier saved = dossier.dossier();
        dossier.open(file);
        assertThat(dossier.dossier()).isEqualTo(saved);
    }

    private void follow(int operation) {
        switch (operation) {
            case UNDO -> at = Math.max(0, at - 1);
            case REDO -> at = Math.min(states.size() - 1, at + 1);
            case SAVE_AND_OPEN -> {
                states.clear();
                states.add(dossier.dossier());
                at = 0;
            }
            default -> {
                if (!dossier.dossier().equals(states.get(at))) {
                    at++;
                    states.subList(at, states.size()).clear();
                    states.add(dossier.dossier());
                }
            }
        }
    }

    private void checkAfter(String what) {
        assertThat(failures).as(what).isEmpty();
        assertThat(dossier.dossier()).as(what).isEqualTo(states.get(at));
        assertThat(dossier.canUndoProperty().get()).as(what).isEqualTo(at > 0);
        assertThat(dossier.canRedoProperty().get()).as(what).isEqualTo(at < states.size() - 1);
        List<Version> versions = dossier.dossier().versions();
        assertThat(versions).as(what).extracting(Version::label).doesNotHaveDuplicates();
        assertThat(dossier.readings()).as(what).extracting(Reading::version).isEqualTo(versions);
        long readable = versions.stream().filter(version -> version.file() != null && Files.exists(version.file())).count();
        assertThat(dossier.readings().stream().filter(Reading::hasText)).as(what).hasSize((int) readable);
        assertThat(compare.versions().texts()).as(what).containsExactlyElementsOf(dossier.readings().stream().filter(Reading::hasText).toList());
        if (readable >= 2) {
            checkComparison(what);
        }
        if (readable >= 1) {
            assertThat(lineage.texts()).as(what).contains(lineage.targetProperty().get());
            assertThat(lineage.lineageProperty().get().target()).as(what).isEqualTo(lineage.targetProperty().get().witness());
        } else {
            assertThat(lineage.lineageProperty().get()).as(what).isNull();
            assertThat(survival.rows()).as(what).isEmpty();
        }
    }

    private void checkComparison(String what) {
        var shown = compare.comparisonProperty().get();
        assertThat(shown).as(what).isNotNull();
        assertThat(shown.from()).as(what).isEqualTo(compare.versions().fromProperty().get().witness());
        assertThat(shown.to()).as(what).isEqualTo(compare.versions().toProperty().get().witness());
        assertThat(compare.allRows().stream().map(Row::left).filter(Objects::nonNull)).as(what)
                .containsExactlyInAnyOrderElementsOf(shown.from().resolution().paragraphs());
        assertThat(compare.allRows().stream().map(Row::right).filter(Objects::nonNull)).as(what)
                .containsExactlyInAnyOrderElementsOf(shown.to().resolution().paragraphs());
        assertThat(compare.allRows()).as(what).containsAll(compare.rows());
    }

    @Test
    void fiveHundredDossiersOpenedAndClosedLeaveNothingBehind() throws IOException {
        Path file = folder.resolve("talks.priortext");
        Dossier talks = Dossier.EMPTY;
        for (Path text : texts) {
            talks = talks.with(Version.of(new InputSpec(null, text, null)));
        }
        store.write(talks, file);

        long before = 0;
        List<WeakReference<Dossier>> opened = new ArrayList<>();
        for (int n = 0; n < DOSSIERS; n++) {
            dossier.open(file);
            assertThat(compare.comparisonProperty().get()).isNotNull();
            opened.add(new WeakReference<>(dossier.dossier()));
            dossier.create();
            if (n == WARM_UP) {
                before = used();
            }
        }

        assertThat(failures).isEmpty();
        assertThat(used() - before).isLessThan(NOISE);
        assertThat(opened).filteredOn(one -> one.get() != null).hasSizeLessThanOrEqualTo(IN_USE);
    }

    /** Bytes of the heap in use after a collection; the least of a few. */
    private static long used() {
        return Stream.generate(() -> {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }).limit(4).min(Long::compare).orElseThrow();
    }
}
