package org.priortext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.Cautions;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Note;
import org.priortext.dossier.PlacedNotes;
import org.priortext.export.Caution;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Exporters;
import org.priortext.export.JsonComparison;
import org.priortext.export.table.ComparisonTable;
import org.priortext.export.table.CsvExporter;
import org.priortext.model.Witness;
import org.priortext.source.FileContent;
import org.priortext.source.TrackedChanges;
import org.priortext.source.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two texts. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = {"Redline from A to B, with what each change means.",
            "Formats: docx (tracked changes, in A's own file where A is a DOCX), html, pdf, md, akn, csv, xlsx, json."})
final class CompareCommand implements Callable<Integer> {

    /** Marks the label of a file's text before its tracked changes. */
    private static final String BEFORE = " before changes";

    @Parameters(index = "0", paramLabel = "A", description = "The earlier text: [LABEL=]FILE[#N].")
    private String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B",
            description = "The later text; without it A is a DOCX with tracked changes: the text before them against the text with them.")
    private String to;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--beside", paramLabel = "FILE", description = "A further text of the same family: what it recalls and B does not is told. Repeatable.")
    private List<String> beside = List.of();

    @Mixin
    private final RedlineOptions redline = new RedlineOptions();

    @Option(names = "--notes", paramLabel = "DOSSIER", description = {"DOCX: add your notes and positions on the two texts, kept in this dossier, as comments.",
            "Whoever gets the file can read them."})
    private Path dossier;

    @Option(names = "--brief", description = "DOCX, PDF, HTML, terminal: the one-page brief instead of the redline.")
    private boolean brief;

    @Option(names = "--table", paramLabel = "TABLE", description = "CSV: which table: changes (default), summary, obligations or reporting.")
    private ComparisonTable table;

    @Option(names = "--changes", paramLabel = "HOW", description = ChangesRead.HELP)
    private ChangesRead changes;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String format = output.wanted();
        ComparisonExporter exporter = format == null || format.equals("json") ? null : exporter(format);
        FormatOptions.check(spec.commandLine().getParseResult(), format, brief);
        InputSpec base = InputSpec.parse(from);
        Analysis analysis = new Analysis();
        Comparison comparison = to == null ? ownChanges(analysis, base) : two(analysis, base, InputSpec.parse(to));
        Cautions.of(comparison).forEach(terminal::tell);
        ExportOptions options = redline.asked().withNotes(notes(base, comparison));
        if (format == null) {
            CompareText text = new CompareText(terminal);
            if (brief) {
                text.brief(comparison);
            } else {
                text.print(comparison);
            }
        } else if (exporter != null) {
            Exporters.OnBase chosen = brief || to == null ? new Exporters.OnBase(exporter)
                    : Exporters.onBase(exporter, FileContent.of(base.file()), comparison);
            AtomicOutput.write(output.file, output.force, out -> chosen.exporter().write(comparison, options, out));
            if (chosen.caution().kind() != Caution.Kind.NONE) {
                terminal.tell(chosen.caution().text());
            }
        } else {
            output.json(terminal, new JsonComparison().write(comparison));
        }
        return comparison.differs() ? Main.DIFFERENT : 0;
    }

    /** The user's notes; none unless they are asked for. */
    private List<Note> notes(InputSpec base, Comparison comparison) throws IOException, UsageException {
        if (dossier == null) {
            return List.of();
        }
        DossierNotes kept = new DossierNotes(new DossierStore().read(dossier));
        List<PlacedNotes> both = new ArrayList<>(List.of(kept.on(base, comparison.from())));
        if (to != null) {
            both.add(kept.on(InputSpec.parse(to), comparison.to()));
        }
        List<Note> unplaced = both.stream().flatMap(one -> one.unplaced().stream()).toList();
        unplaced.forEach(note -> terminal.tell(DossierNotes.unplaced(note)));
        List<Note> notes = both.stream().flatMap(one -> one.placed().stream()).toList();
        if (notes.isEmpty() && unplaced.isEmpty()) {
            throw new UsageException(dossier + " holds no notes on these two texts; their files or labels must be those of the dossier.");
        }
        return notes;
    }

    private Comparison two(Analysis analysis, InputSpec earlier, InputSpec later) throws UsageException, UnreadableException {
        if (changes == ChangesRead.BOTH) {
            throw new UsageException("--changes both makes two versions of one file; give that file alone.");
        }
        List<InputSpec> inputs = Stream.of(earlier, later)
                .map(input -> changes == ChangesRead.REJECTED ? input.reading(TrackedChanges.REJECTED) : input).toList();
        List<Witness> two = analysis.witnesses(inputs);
        return analysis.compare(two.getFirst(), two.getLast(), List.of(), others(analysis, inputs, two));
    }

    /** The two texts of one file with tracked changes. */
    private Comparison ownChanges(Analysis analysis, InputSpec input) throws UsageException, UnreadableException {
        if (changes != null && changes != ChangesRead.BOTH) {
            throw new UsageException("compare needs two texts: A and B.");
        }
        Witness after = analysis.witness(input);
        if (!analysis.segment(input).source().format().equals("docx")) {
            throw new UsageException("compare needs two texts: A and B; one is enough only for a DOCX with tracked changes.");
        }
        Witness before = analysis.witness(input.reading(TrackedChanges.REJECTED));
        return analysis.compare(beforeChanges(before), after, List.of());
    }

    /** A file's text before its tracked changes, told apart from the text with them by its label. */
    static Witness beforeChanges(Witness text) {
        return new Witness(text.name() + BEFORE, text.resolution(), text.symbolGuessed());
    }

    /** The texts named besides, and the other resolutions of a report from which one was picked. */
    private List<Witness> others(Analysis analysis, List<InputSpec> inputs, List<Witness> compared) throws UnreadableException {
        List<Witness> others = new ArrayList<>();
        for (InputSpec input : inputs) {
            if (input.choice() != null) {
                others.addAll(analysis.segment(new InputSpec(null, input.file(), null)).witnesses());
            }
        }
        for (String input : beside) {
            others.addAll(analysis.segment(InputSpec.parse(input)).witnesses());
        }
        others.removeIf(other -> compared.stream().anyMatch(one -> one.resolution().equals(other.resolution())));
        return others;
    }

    private ComparisonExporter exporter(String format) throws UsageException {
        if (table != null && "csv".equals(format)) {
            return new CsvExporter(table);
        }
        List<ComparisonExporter> known = brief ? Exporters.brief() : Exporters.comparison();
        return (brief ? Exporters.brief(format) : Exporters.comparison(format)).orElseThrow(() -> new UsageException(
                "cannot write " + (brief ? "the brief" : "a redline") + " as \u201C" + format + "\u201D; choose one of "
                        + known.stream().map(ComparisonExporter::format).collect(Collectors.joining(", ")) + (brief ? "." : ", json.")));
    }
}
