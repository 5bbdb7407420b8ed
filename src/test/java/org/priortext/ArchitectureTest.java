package org.priortext;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may use whom, and how large a room may be. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.priortext");

    @Test
    void everyPackageUsesOnlyTheOnesBeforeItInTheLine() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("text").definedBy("org.priortext.text..")
                .layer("model").definedBy("org.priortext.model..")
                .layer("source").definedBy("org.priortext.source..")
                .layer("segment").definedBy("org.priortext.segment..")
                .layer("align").definedBy("org.priortext.align..")
                .layer("redline").definedBy("org.priortext.redline..")
                .layer("change").definedBy("org.priortext.change..")
                .layer("lineage").definedBy("org.priortext.lineage..")
                .layer("corpus").definedBy("org.priortext.corpus..")
                .layer("dossier").definedBy("org.priortext.dossier..")
                .layer("export").definedBy("org.priortext.export..")
                .layer("cli").definedBy("org.priortext.cli..")
                .layer("ui").definedBy("org.priortext.ui..")
                .layer("start").definedBy("org.priortext")
                .whereLayer("model").mayOnlyAccessLayers("text")
                .whereLayer("source").mayOnlyAccessLayers("text", "model")
                .whereLayer("segment").mayOnlyAccessLayers("text", "model", "source")
                .whereLayer("align").mayOnlyAccessLayers("text", "model")
                .whereLayer("redline").mayOnlyAccessLayers("text", "model", "align")
                .whereLayer("change").mayOnlyAccessLayers("text", "model", "align", "redline")
                .whereLayer("lineage").mayOnlyAccessLayers("text", "model", "align")
                .whereLayer("corpus").mayOnlyAccessLayers("text", "model", "source", "segment")
                .whereLayer("text").mayNotAccessAnyLayer()
                .whereLayer("dossier").mayOnlyBeAccessedByLayers("export", "cli", "ui", "start")
                .whereLayer("export").mayOnlyBeAccessedByLayers("cli", "ui", "start")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("start")
                .whereLayer("ui").mayOnlyBeAccessedByLayers("start")
                .withOptionalLayers(true)
                .check(PROGRAM);
    }

    @Test
    void thereAreNoCyclesAmongPackages() {
        slices().matching("org.priortext.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void javaFxIsUsedInTheWindowOnly() {
        noClasses().that(resideInAPackage("org.priortext..").and(resideInAPackage("org.priortext.ui..").negate()))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..").check(PROGRAM);
    }

    @Test
    void readersOfForeignFormatsAreUsedWhereTextsAreReadOrWrittenOnly() {
        noClasses().that().resideOutsideOfPackages("org.priortext.source..", "org.priortext.export..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..", "com.vladsch..")
                .check(PROGRAM);
    }

    @Test
    void eachOtherLibraryHasItsOnePlace() {
        onlyIn("com.github.difflib..", "org.priortext.redline..");
        onlyIn("org.apache.lucene..", "org.priortext.corpus..");
        onlyIn("picocli..", "org.priortext.cli..");
        noClasses().that().resideOutsideOfPackages("org.priortext.dossier..", "org.priortext.export..", "org.priortext.corpus..")
                .should().dependOnClassesThat().resideInAPackage("tools.jackson..").check(PROGRAM);
    }

    private static void onlyIn(String library, String home) {
        noClasses().that().resideOutsideOfPackage(home).should().dependOnClassesThat().resideInAPackage(library).check(PROGRAM);
    }

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> silent = files.filter(Files::isDirectory)
                    .filter(folder -> has(folder, ".java") && !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void noClassIsLongerThanFourHundredLinesAndNoViewThanTwoHundred() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> long_ = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > (file.getFileName().toString().endsWith("View.java") ? 200 : 400))
                    .map(Path::toString).toList();
            assertThat(long_).isEmpty();
        }
    }

    @Test
    void nobodyWritesToTheStandardStreamsButTheLauncher() {
        noClasses().that().doNotHaveFullyQualifiedName("org.priortext.Launcher")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(PROGRAM);
        classes().that(alwaysTrue()).should().notBeAnnotatedWith(Deprecated.class).check(PROGRAM);
    }

    private static boolean has(Path folder, String ending) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.anyMatch(child -> child.toString().endsWith(ending));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
