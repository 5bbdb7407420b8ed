package org.priortext.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.priortext.align.Correction;
import org.priortext.model.Stage;

/** The shape of a dossier in its file: plain strings, and paths relative to the file so that a folder can be moved. */
record DossierFile(String format, String title, List<Entry> versions, List<Paired> pairings, List<Remark> notes) {
    static final String FORMAT = "priortext/dossier/";
    static final int GENERATION = 1;

    record Entry(String label, String symbol, String date, String stage, String line, String file, String choice,
            String amendedBy) {}

    record Paired(String from, String to, List<String> before, List<String> after, List<String> beforeWords, List<String> afterWords) {}

    record Remark(String version, String paragraph, String position, String text, String words) {}

    /** The dossier as it goes into a file in the given folder. */
    static DossierFile of(Dossier dossier, Path folder) {
        return new DossierFile(FORMAT + GENERATION, dossier.title(),
                dossier.versions().stream().map(version -> entry(version, folder)).toList(),
                dossier.pairings().stream().map(one -> new Paired(one.from(), one.to(),
                        one.correction().before(), one.correction().after(), given(one.beforeWords()), given(one.afterWords()))).toList(),
                dossier.notes().stream().map(one -> new Remark(one.version(), one.paragraph(),
                        one.position().name().toLowerCase(Locale.ROOT), one.text(), one.words())).toList());
    }

    /**
     * A dossier's file as it was read.
     *
     * @throws RuntimeException where something is not of its kind
     */
    static DossierFile of(JsonTree tree) {
        return new DossierFile(tree.text("format"), tree.text("title"),
                tree.list("versions").map(one -> new Entry(one.text("label"), one.text("symbol"), one.text("date"), one.text("stage"),
                        one.text("line"), one.text("file"), one.text("choice"), one.text("amendedBy"))).toList(),
                tree.list("pairings").map(one -> new Paired(one.text("from"), one.text("to"),
                        one.texts("before"), one.texts("after"), one.texts("beforeWords"), one.texts("afterWords"))).toList(),
                tree.list("notes").map(one -> new Remark(one.text("version"), one.text("paragraph"),
                        one.text("position"), one.text("text"), one.text("words"))).toList());
    }

    /**
     * The dossier, its paths made absolute from the given folder.
     *
     * @throws RuntimeException where an entry makes no sense
     */
    Dossier dossier(Path folder) {
        return new Dossier(title,
                versions.stream().map(entry -> version(entry, folder)).toList(),
                pairings.stream().map(one -> new Pairing(one.from(), one.to(),
                        new Correction(one.before(), one.after()), one.beforeWords(), one.afterWords())).toList(),
                notes.stream().map(one -> new Note(one.version(), one.paragraph(),
                        Note.Position.valueOf(one.position().toUpperCase(Locale.ROOT)), one.text(), one.words())).toList());
    }

    /** Null for none, so that the file has no empty field. */
    private static List<String> given(List<String> words) {
        return words.isEmpty() ? null : words;
    }

    private static Entry entry(Version version, Path folder) {
        return new Entry(version.label(), version.symbol(),
                version.date() == null ? null : version.date().toString(),
                version.stage() == null ? null : version.stage().code(),
                version.line(),
                version.file() == null ? null : relative(version.file(), folder),
                version.choice(), version.amendedBy());
    }

    private static Version version(Entry entry, Path folder) {
        return new Version(entry.label(), entry.symbol(),
                entry.date() == null ? null : LocalDate.parse(entry.date()),
                entry.stage() == null ? null : stage(entry.stage()),
                entry.line(),
                entry.file() == null ? null : folder.resolve(entry.file()).normalize(),
                entry.choice(), entry.amendedBy());
    }

    private static Stage stage(String code) {
        return Arrays.stream(Stage.values()).filter(stage -> stage.code().equals(code)).findFirst().orElseThrow();
    }

    private static String relative(Path file, Path folder) {
        boolean sameRoot = file.getRoot() != null && file.getRoot().equals(folder.getRoot());
        return (sameRoot ? folder.relativize(file) : file).toString().replace('\\', '/');
    }
}
